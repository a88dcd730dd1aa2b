import type { CueWord } from '../cues/cue-verbs.ts';
import type { VerbForm } from '../cues/inflections.ts';
import type { FunctionWord } from '../lexicon/function-words.ts';

/** What a token is: a function word's class, an open class, a mark, or a whole quotation. */
export type Tag =
  | FunctionWord
  | 'name'
  | 'title'
  | 'noun'
  | 'verb'
  | 'participle'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'quote';

/** A word, a mark or a whole quotation of the narration. Words inside quotations are not tokens. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** In small letters, without a possessive ending. */
  readonly word: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** For a quotation: which of the passage's spans it is. */
  readonly span: number;
  tag: Tag;
  cue: CueWord | null;
  form: VerbForm | null;
  passive: boolean;
}
