import { cueWords, nounsToo, phrasalCues } from '../cues/cue-verbs.ts';
import type { CueWord } from '../cues/cue-verbs.ts';
import type { VerbForm } from '../cues/inflections.ts';
import { commonVerbs } from '../lexicon/common-verbs.ts';
import { functionWords, notAdverbs, timeOrName } from '../lexicon/function-words.ts';
import type { FunctionWord } from '../lexicon/function-words.ts';
import { means, roles, titles, utterances } from '../lexicon/people-words.ts';
import type { Tag, Token } from './token.ts';

const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "wasn't",
]);

/** Verbs that need a hearer: "Farmers told to sell" says who was told. */
const takesHearer = new Set(
  'tell urge order advise remind instruct command encourage warn'.split(' '),
);

/** Words for some of a number, that a verb can follow: "one called", "several described". */
const someOf = new Set('one several many some few both most others'.split(' '));

/** Participles that belong to an office: "ranking member", "organising director". */
const attributives = new Set(
  'ranking acting managing founding presiding sitting organizing organising commanding supervising'.split(
    ' ',
  ),
);

/** Tags after which an open-class word is part of a noun phrase, not a verb. */
const wantsNoun: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'preposition', 'number']);

/** Tags that can follow a verb in -s or without ending, and seldom a noun that is a subject. */
const followsVerb: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'pronoun',
  'quote',
  'comma',
  'colon',
  'subordinator',
  'name',
  'title',
  'to',
  'adverb',
  'time',
]);

function withoutPoint(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether most words of a text have capitals, as in many headlines: then a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { word, capital, tag } of tokens) {
    if (word.length < 4 || tag === 'number') continue;
    words++;
    if (capital) capitals++;
  }
  return words >= 4 && capitals * 10 >= words * 8;
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.tag === 'stop' || before.tag === 'quote' || before.tag === 'colon';
}

function isPluralNoun(token: Token): boolean {
  if (token.tag === 'name') return token.word.endsWith('s');
  return (
    token.tag === 'noun' &&
    ((token.word.endsWith('s') && !token.word.endsWith('ss')) ||
      /(?:men|people|police|public)$/.test(token.word))
  );
}

function lastWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (tokens[at]?.tag === 'adverb') at--;
  return tokens[at];
}

/** "said retired general Ann Lane": a participle between a cue of saying and a name. */
function describesSpeaker(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const saying = before?.tag === 'verb' && before.cue?.class === 'speech' && !before.passive;
  const { form } = tokens[index] as Token;
  return saying && form !== 's' && form !== 'base' && (tokens[index + 1]?.capital ?? false);
}

/** Lane and Roe: the last of two names, which together are plural. */
function isSecondOfTwo(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.tag === 'adverb') at--;
  while (tokens[at]?.tag === 'name') at--;
  return tokens[at]?.word === 'and' && tokens[at - 1]?.tag === 'name';
}

function leadsOffice({ word, capital }: Token): boolean {
  return capital || roles.has(word);
}

/** "the rapid spread of": a past form that is the plain form as well is as often a noun. */
function isBase({ word, cue }: Token): boolean {
  return (cue?.verb ?? commonVerbs.get(word)?.verb) === word;
}

/** Settles whether a cue or everyday verb's form is a verb where it stands, from the words on either side. */
function verbTag(tokens: readonly Token[], index: number): Tag {
  const token = tokens[index] as Token;
  const before = lastWord(tokens, index);
  const next = tokens[index + 1];
  if (describesSpeaker(tokens, index)) return 'noun';
  const beforeTag = before?.tag;
  if (before?.possessive && beforeTag !== 'pronoun') return 'noun';
  if (token.form === 'ing' && utterances.has(token.word)) return 'noun';
  if (next && attributives.has(token.word) && leadsOffice(next)) return 'noun';
  if (token.form === 'ing')
    return beforeTag === 'determiner' || beforeTag === 'number' ? 'noun' : 'participle';
  if (next?.capital && (roles.has(token.word) || token.word === 'state')) return 'noun';
  if (token.form === 'past') {
    if (token.word === 'said' || token.word === 'told') return 'verb';
    if (next?.word === 'of' && isBase(token)) return 'noun';
    if (before && someOf.has(before.word)) return 'verb';
    if (beforeTag === 'number' && tokens[index - 2]?.tag === 'preposition') return 'verb';
    return beforeTag && wantsNoun.has(beforeTag) && before?.word !== 'as' ? 'noun' : 'verb';
  }
  if (beforeTag === 'number' && token.cue && tokens[index - 2]?.word === 'the') return 'verb';
  if (!before) return token.form === 's' && next?.tag !== 'noun' ? 'verb' : 'noun';
  if (wantsNoun.has(before.tag)) return 'noun';
  if (before.tag === 'pronoun' || before.tag === 'relative' || before.tag === 'to') return 'verb';
  if (before.tag === 'auxiliary') return token.form === 'base' ? 'verb' : 'noun';
  const nextTag = next ? tagOfRaw(tokens, index + 1) : 'stop';
  const room =
    followsVerb.has(nextTag) ||
    (nextTag === 'stop' &&
      (token.cue?.class === 'speech' || token.cue?.class === 'writing') &&
      followsQuote(tokens, index));
  const mayBeNoun = nounsToo.has(token.cue?.verb ?? token.word);
  if (before.tag === 'verb' || before.tag === 'participle') return 'noun';
  if (before.tag === 'comma' && token.form === 's' && closesAside(token, nextTag, next))
    return 'verb';
  if (before.tag === 'quote' || before.tag === 'comma' || before.tag === 'dash')
    return token.cue !== null && (room || nextTag === 'noun') && !mayBeNounAfterComma(token)
      ? 'verb'
      : 'noun';
  if (token.form === 's') {
    if (before.tag === 'name' || before.tag === 'close')
      return !mayBeNoun || room ? 'verb' : 'noun';
    if (before.tag === 'noun' && roles.has(before.word) && nextTag !== 'auxiliary') return 'verb';
    if (before.tag === 'noun')
      return !isPluralNoun(before) && (!mayBeNoun || room) ? 'verb' : 'noun';
    return before.tag === 'conjunction' && room ? 'verb' : 'noun';
  }
  if (before.tag === 'time') return 'noun';
  if (before.tag === 'conjunction') return nextTag === 'quote' && token.cue ? 'verb' : 'noun';
  if (before.tag === 'name' && room && isSecondOfTwo(tokens, index)) return 'verb';
  return isPluralNoun(before) && (!mayBeNoun || room) ? 'verb' : 'noun';
}

/** Whether a quotation stands a few words before, in the same sentence. */
function followsQuote(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const { tag } = tokens[at] as Token;
    if (tag === 'quote') return true;
    if (tag === 'stop') return false;
  }
  return false;
}

/**
 * Roe, an early friend, calls the pier …; Roe, a friend, writes in the Gazette; the letter, seen by Roe, speaks of …: what no
 * noun after a comma is followed by.
 */
function closesAside({ cue }: Token, next: Tag, after: Token | undefined): boolean {
  if (phrasalCues.has(`${cue?.verb} ${after?.word}`)) return true;
  if (cue?.class === 'naming' || cue?.class === 'stance')
    return next === 'determiner' || next === 'pronoun' || next === 'quote';
  return cue?.class === 'writing' && next === 'preposition';
}

function mayBeNounAfterComma(token: Token): boolean {
  return token.cue?.class !== 'speech' && token.cue?.class !== 'writing';
}

/** A first idea of the tag of a word that has not been settled yet, for looking one word ahead. */
function tagOfRaw(tokens: readonly Token[], index: number): Tag {
  const token = tokens[index];
  if (!token) return 'stop';
  if (token.word === '') return token.tag;
  if (token.capital && !functionWords.has(token.word)) return 'name';
  const known = functionWords.get(token.word);
  if (known) return known;
  if (token.word.endsWith('ly')) return 'adverb';
  return token.tag;
}

function capitalTag(tokens: readonly Token[], index: number, first: boolean): Tag | null {
  const token = tokens[index] as Token;
  const plain = withoutPoint(token.word);
  const next = tokens[index + 1];
  const nextIsName = next !== undefined && next.capital && !functionWords.has(next.word);
  if (timeOrName.has(plain)) {
    if (nextIsName && first) return 'name';
    if (next?.tag === 'number' || tokens[index - 1]?.tag === 'preposition') return 'time';
    return first && plain === 'will' ? 'auxiliary' : 'name';
  }
  const known = plain.length > 1 || plain === token.word ? functionWords.get(plain) : undefined;
  if (known && known !== 'number') {
    if (known === 'time' || known === 'pronoun' || known === 'determiner' || first) return known;
    return tokens[index - 1]?.tag === 'name' && nextIsName ? 'name' : known;
  }
  if (nextIsName && titles.has(plain) && !token.possessive) return 'title';
  if (!first) return 'name';
  if (nextIsName || next?.tag === 'name') return 'name';
  if (roles.has(plain)) return 'noun';
  const cue = cueWords.get(token.word);
  if (cue?.form === 'ing' || (token.word.endsWith('ing') && token.word.length > 5)) {
    token.cue = cue ?? null;
    token.form = 'ing';
    return 'participle';
  }
  if (cue?.form === 'past' && next?.tag !== 'verb') {
    token.cue = cue;
    token.form = 'past';
    token.passive = true;
    return 'verb';
  }
  if (plain.endsWith('ly') && !notAdverbs.has(plain) && leadsIn(next)) return 'adverb';
  return 'name';
}

/** What follows an adverb that opens a sentence, and never a name: "Sadly, …", "Only the …". */
function leadsIn(next: Token | undefined): boolean {
  if (!next) return false;
  const known = functionWords.get(next.word);
  return (
    next.tag === 'comma' || known === 'determiner' || known === 'pronoun' || next.tag === 'number'
  );
}

/** What a verb of the tables is: a cue where it reports, and in which form. */
interface KnownVerb {
  readonly cue: CueWord | null;
  readonly form: VerbForm;
}

/** The words whose spelling says what they are, in one table: every word of a text is looked up in it. */
const knownWords: ReadonlyMap<string, FunctionWord | KnownVerb> = new Map<
  string,
  FunctionWord | KnownVerb
>([
  ...[...commonVerbs].map(([word, { form }]) => [word, { cue: null, form }] as const),
  ...[...cueWords].map(([word, cue]) => [word, { cue, form: cue.form }] as const),
  ...functionWords,
]);

function smallTag(tokens: readonly Token[], index: number): Tag {
  const token = tokens[index] as Token;
  const { word } = token;
  const known = knownWords.get(word);
  if (typeof known === 'string') return known;
  if (known) {
    token.cue = known.cue;
    token.form = known.form;
    return verbTag(tokens, index);
  }
  if (word.endsWith('ly') && !notAdverbs.has(word)) return 'adverb';
  if (word.length > 4 && word.endsWith('ed')) {
    token.form = 'past';
    return verbTag(tokens, index);
  }
  if (word.length > 5 && word.endsWith('ing')) {
    token.form = 'ing';
    const before = tokens[index - 1]?.tag;
    return before === 'determiner' || before === 'noun' || before === 'preposition'
      ? 'noun'
      : 'participle';
  }
  return 'noun';
}

function isPassive(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word;
  if (next === 'by') return !means.has(tokens[index + 2]?.word ?? '');
  if (next === 'to' && takesHearer.has(tokens[index]?.cue?.verb ?? '')) return true;
  const before = lastWord(tokens, index);
  return before?.tag === 'auxiliary' && beForms.has(before.word);
}

/** Settles every token's tag in place, reading left to right: names, function words, and verbs from their neighbours. */
export function tagTokens(tokens: readonly Token[], titleCase: boolean): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.word === '' || token.tag === 'number') continue;
    const first = startsSentence(tokens, index);
    const small = !token.capital || (titleCase && isPlainWord(token.word));
    token.tag = small ? smallTag(tokens, index) : (capitalTag(tokens, index, first) ?? 'name');
    if (token.tag === 'verb' && token.form === 'past' && !token.passive)
      token.passive = isPassive(tokens, index);
    if (token.tag === 'verb' || token.tag === 'participle')
      token.cue = phrasalCue(tokens, index) ?? token.cue;
    if (token.tag !== 'verb' && token.tag !== 'participle') token.cue = null;
  }
}

/** "went on", "put it": a verb that with the next word reports speech. */
function phrasalCue(tokens: readonly Token[], index: number): CueWord | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const verb = token.cue?.verb ?? commonVerbs.get(token.word)?.verb;
  if (!next || !verb || !phrasalCues.has(`${verb} ${next.word}`)) return null;
  return { verb: `${verb} ${next.word}`, class: 'speech', form: token.form ?? 'base' };
}

function isPlainWord(word: string): boolean {
  return functionWords.has(word) || cueWords.has(word) || commonVerbs.has(word) || roles.has(word);
}
