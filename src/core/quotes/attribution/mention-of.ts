import type { Range } from '../../text/range.ts';
import type { Narration } from '../reading/narration.ts';
import type { Phrase, PhraseKind } from '../reading/phrases.ts';
import type { Token } from '../reading/token.ts';

/** A speaker as one passage names it. */
export interface SpokenOf {
  readonly range: Range;
  readonly text: string;
  readonly kind: PhraseKind;
  /** Where the words end that may be a name: the head of the phrase, or whom "who" stands for. */
  readonly head: Range;
  /** The heads of those who speak with them: Silva, of "Silva and Hart". */
  readonly joint: readonly Range[];
}

const owners = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const attaches = new Set(['of', 'for', 'at', 'from', 'with', 'in']);

function rangeOf(narration: Narration, first: number, last: number): Range {
  const { from } = narration.tokens[first] as Token;
  const closing = narration.tokens[last] as Token;
  const to = closing.possessive ? closing.from + closing.word.length : closing.to;
  return { from, to: Math.min(to, closing.to) };
}

function spoken(narration: Narration, range: Range, kind: PhraseKind, head = range): SpokenOf {
  return { range, text: narration.text.slice(range.from, range.to), kind, head, joint: [] };
}

/** The last token of the possessor in "Roe's claim" or "his claim", or -1. */
function possessorEnd(narration: Narration, phrase: Phrase): number {
  for (let at = phrase.last - 1; at >= phrase.first; at--)
    if (narration.tokens[at]?.possessive) return at;
  return owners.has(narration.tokens[phrase.first]?.word ?? '') ? phrase.first : -1;
}

/** "a spokesman" with what says whose: "a spokesman for the port". */
function withAttachment(narration: Narration, phrase: Phrase): number {
  const link = narration.tokens[phrase.last + 1];
  if (!link || !attaches.has(link.word)) return phrase.last;
  const index = narration.phraseOf[phrase.last + 2] ?? -1;
  const attached = narration.phrases[index];
  return attached && attached.first === phrase.last + 2 ? attached.last : phrase.last;
}

/** Who owns the words in "Roe's claim of". Null where the phrase has no owner. */
export function ownerIn(narration: Narration, index: number): SpokenOf | null {
  const phrase = narration.phrases[index] as Phrase;
  const end = possessorEnd(narration, phrase);
  if (end < 0) return null;
  const range = rangeOf(narration, phrase.first, end);
  const { tag, word } = narration.tokens[end] as Token;
  if (owners.has(word)) return spoken(narration, range, 'pronoun');
  return spoken(narration, range, tag === 'name' ? 'name' : 'person');
}

function namePhraseAt({ phraseOf, phrases }: Narration, at: number): number {
  const index = phraseOf[at] ?? -1;
  const phrase = phrases[index];
  return phrase?.kind === 'name' && phrase.first === at ? index : 0;
}

/**
 * The name in "the principal, Declan Shaw" and "an academic named Declan Shaw": the phrase after the comma, where it is a
 * name and nothing follows; or 0.
 */
function apposedName(narration: Narration, end: number): number {
  const link = narration.tokens[end + 1];
  if (link?.word === 'named') return namePhraseAt(narration, end + 2);
  if (link?.tag !== 'comma') return 0;
  const index = namePhraseAt(narration, end + 2);
  const phrase = narration.phrases[index];
  if (index === 0 || !phrase) return 0;
  const after = narration.tokens[phrase.last + 1];
  const closes = !after || after.tag === 'comma' || after.tag === 'stop' || after.tag === 'quote';
  return closes ? index : 0;
}

/** "Hart and Silva": a name that another name joins from before, where the two open their clause. */
function withPartner(narration: Narration, phrase: Phrase, speaker: SpokenOf): SpokenOf {
  const and = narration.tokens[phrase.first - 1];
  const partner = narration.phrases[narration.phraseOf[phrase.first - 2] ?? -1];
  if (and?.word !== 'and' || partner?.kind !== 'name' || partner.last !== phrase.first - 2)
    return speaker;
  const { tag: before, word } = narration.tokens[partner.first - 1] ?? {};
  const opens =
    before === undefined ||
    word === 'from' ||
    before === 'quote' ||
    before === 'comma' ||
    before === 'dash' ||
    before === 'stop' ||
    before === 'verb';
  if (!opens || partner.nameFirst < 0) return speaker;
  const head = rangeOf(narration, partner.nameFirst, partner.nameLast);
  const range = { from: head.from, to: speaker.range.to };
  return { ...spoken(narration, range, 'name', speaker.head), joint: [head] };
}

/** The words that name the speaker in a phrase: its name where it is headed by one, else the whole phrase. */
export function spokenOf(narration: Narration, index: number): SpokenOf {
  const phrase = narration.phrases[index] as Phrase;
  if (phrase.kind === 'name' && phrase.nameFirst >= 0) {
    const alone = spoken(narration, rangeOf(narration, phrase.nameFirst, phrase.nameLast), 'name');
    return withPartner(narration, phrase, alone);
  }
  if (phrase.kind === 'pronoun' || phrase.kind === 'name')
    return spoken(narration, rangeOf(narration, phrase.first, phrase.last), phrase.kind);
  const end = withAttachment(narration, phrase);
  const apposed = apposedName(narration, end);
  if (apposed) return spokenOf(narration, apposed);
  const whole = rangeOf(narration, phrase.first, end);
  return spoken(narration, whole, phrase.kind, rangeOf(narration, phrase.first, phrase.last));
}

/** "who" in "Roe, who says": the mention is the pronoun, and the name is sought in the phrase before it. */
export function relativeOf(narration: Narration, index: number, relative: number): SpokenOf {
  const antecedent = spokenOf(narration, index);
  if (antecedent.kind !== 'name') return antecedent;
  return spoken(narration, rangeOf(narration, relative, relative), 'name', antecedent.head);
}
