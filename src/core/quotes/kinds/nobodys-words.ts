import { closesSentence } from '../attribution/closes-sentence.ts';
import type { Claim } from '../attribution/local-speaker.ts';
import type { Frame } from '../attribution/frame.ts';
import type { Narration } from '../reading/narration.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Token } from '../reading/token.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import { isBilledAs } from './billed-as.ts';
import type { Standing } from './standing.ts';
import { labels, namingWords, placing, titledThings } from './titled-things.ts';

const longestTitle = 11;
const farthestPlace = 4;

/** Title="Harbour"> and the like: what stands after an equals sign, or opens with a bracket's end, is code. */
function isCode({ narration, at }: Standing): boolean {
  const { from } = narration.tokens[at] as Token;
  return narration.text[from - 1] === '=' || narration.text[from + 1] === '>';
}

/** "Related:" */
function isLabel({ narration, at }: Standing): boolean {
  const { count, last } = quotedWords(narration, at);
  return count <= 3 && last === ':';
}

/** Words in capitals that end like a title and not like an exclamation. */
function isTitled({ narration, at }: Standing): boolean {
  const { titled, count, last } = quotedWords(narration, at);
  return titled && count <= longestTitle && last !== '?' && last !== '!';
}

/** 'Legend of the Coal Fields': a passage of its own, all in capitals. */
function isSubhead(standing: Standing): boolean {
  const { narration, at } = standing;
  const alone = narration.tokens.length === 1;
  return alone && quotedWords(narration, at).count >= 3 && isTitled(standing);
}

/** sold under the name "Goose", a column with the heading "From the Pier" */
function isTitledSo({ tokens }: Narration, noun: number): boolean {
  const led = tokens[noun - 1]?.tag === 'determiner' && tokens[noun - 2]?.tag === 'preposition';
  return led && labels.has(tokens[noun]?.word ?? '');
}

/** known as "the Crew", a book titled "Enough": the words before say that it is a name. */
function isCalledSo({ narration, at }: Standing): boolean {
  let before = at - 1;
  while (narration.tokens[before]?.tag === 'determiner') before--;
  const word = narration.tokens[before]?.word ?? '';
  if (before === at - 1 && isTitledSo(narration, before)) return true;
  return namingWords.has(word) || (word === 'as' && narration.tokens[before - 1]?.word === 'known');
}

/** a drought fans call "the Long Spell": one thing, and several who have a name for it. */
function isCalledByAll({ tokens, phrases }: Narration, { cueLast, subject }: Frame): boolean {
  const { first = 0, last = 0 } = phrases[subject] ?? {};
  const one = tokens[first]?.word === 'a' || tokens[first]?.word === 'an';
  const several = last > first + 1 && /[^s]s$/.test(tokens[last]?.word ?? '');
  return one && several && tokens[cueLast]?.form === 'base';
}

/** a play called "Brokers": a naming cue with nothing between it and the quotation, said of a thing. */
function isNameOfThing({ narration, at, claim }: Standing): boolean {
  if (!claim || claim.frame.class !== 'naming' || claim.frame.cueLast !== at - 1) return false;
  if (isCalledByAll(narration, claim.frame)) return true;
  if (narration.tokens[claim.frame.cueLast]?.form !== 'past') return false;
  const { kind, first = 0 } = narration.phrases[claim.frame.subject] ?? {};
  if (narration.tokens[first - 1]?.word === 'what') return false;
  return kind === 'thing' || kind === 'body' || kind === 'document';
}

/** Lane said on the podcast "Deep Water": in capitals, and the thing before it is not what speaks. */
function isPlacedNotSpeaking(standing: Standing): boolean {
  const { narration, at, claim } = standing;
  const things = narration.phraseOf[at - 1] ?? -1;
  return claim?.frame.subject !== things && isTitled(standing);
}

/** the film "Rain", and in capitals: her memoir, "Rain or Shine". */
function isOfTitledThing(standing: Standing): boolean {
  const { narration, at, claim } = standing;
  const before = narration.tokens[at - 1];
  const named = claim?.frame.class === 'naming' || claim?.frame.class === 'speech';
  if (titledThings.has(before?.word ?? '')) return !named || isPlacedNotSpeaking(standing);
  const earlier = before?.tag === 'comma' ? narration.tokens[at - 2] : undefined;
  return titledThings.has(earlier?.word ?? '') && isTitled(standing);
}

/** The "tidal" row grew after Lane refused: one to three words in front of a noun, and the only cue comes later. */
function isTermBeforeCue({ narration, at, claim }: Standing): boolean {
  const { count, last } = quotedWords(narration, at);
  const led = narration.tokens[at - 1]?.tag;
  return (
    count <= 3 &&
    !/[,.?!…—–]/.test(last) &&
    narration.tokens[at + 1]?.tag === 'noun' &&
    (led === 'determiner' || led === 'noun' || led === 'name') &&
    claim !== null &&
    claim.frame.cueFirst > at &&
    !claim.beside &&
    !closesSentence(narration, claim.frame)
  );
}

/** hosts "The Long Tide": in capitals, after a verb that is no cue. */
function isTitledObject(standing: Standing): boolean {
  const { narration, at } = standing;
  const before = narration.tokens[at - 1];
  if (narration.titleCase || before?.tag !== 'verb' || before.cue) return false;
  return quotedWords(narration, at).count >= 2 && isTitled(standing);
}

/** Ana "Flash" Pereira */
function isNickname({ narration, sentence, at }: Standing): boolean {
  const token = narration.tokens[at] as Token;
  const between =
    narration.tokens[at - 1]?.tag === 'name' &&
    narration.tokens[at + 1]?.tag === 'name' &&
    at + 1 < sentence.to;
  const loose = /[\p{L}\p{N}]$/u.test(narration.text.slice(token.from, token.to - 1));
  return between && loose && quotedWords(narration, at).count <= 2;
}

/** on "Meet the Press", CNN's "State of the Union", under the 2010 "Harbour Plan": in capitals, and placed like a name. */
function isPlacedTitle(standing: Standing): boolean {
  const { narration, at } = standing;
  if (narration.titleCase || !isTitled(standing)) return false;
  if (titledThings.has(narration.tokens[at + 1]?.word ?? '')) return true;
  const before = narration.tokens[at - 1];
  if (before?.possessive && before.tag === 'name') return true;
  const first = Math.max(standing.sentence.from, at - farthestPlace);
  for (let place = at - 1; place >= first; place--) {
    const { tag, word } = narration.tokens[place] as Token;
    if (tag === 'preposition' || tag === 'to') return placing.has(word);
    const part = tag === 'determiner' || tag === 'number' || tag === 'time';
    if (!part) return false;
  }
  return false;
}

/** the "Harbour First" movement: in capitals, before the noun it goes with. */
function isTitleOfNext(standing: Standing): boolean {
  const { narration, sentence, at, claim } = standing;
  const next = at + 1 < sentence.to ? narration.tokens[at + 1]?.tag : undefined;
  const { count, last } = quotedWords(narration, at);
  const loose = !/[,.]/.test(last);
  return (
    !narration.titleCase &&
    next === 'noun' &&
    loose &&
    count >= 2 &&
    !claim?.beside &&
    isTitled(standing)
  );
}

/** In capitals, and nobody in its sentence has a claim on it. */
function isUnclaimedTitle(standing: Standing): boolean {
  const { narration, at, claim } = standing;
  const whole = narration.tokens.length <= 2;
  return claim === null && !whole && quotedWords(narration, at).count >= 2 && isTitled(standing);
}

/**
 * Whether the quotation at token `at` is nobody's speech but a title, a nickname, a label or a name: `surely` where the
 * words around say so, `likely` where its capitals and its place do, null where it can be somebody's words.
 */
export function nobodysWords(
  narration: Narration,
  sentence: Sentence,
  at: number,
  claim: Claim | null,
): 'surely' | 'likely' | null {
  const standing = { narration, sentence, at, claim };
  if (isCode(standing) || isLabel(standing)) return 'surely';
  if (isSubhead(standing)) return 'likely';
  if (at === sentence.from) return null;
  if (isCalledSo(standing) || isOfTitledThing(standing) || isNickname(standing)) return 'surely';
  if (
    isBilledAs(standing) ||
    isTermBeforeCue(standing) ||
    isTitledObject(standing) ||
    isNameOfThing(standing) ||
    isPlacedTitle(standing) ||
    isTitleOfNext(standing) ||
    isUnclaimedTitle(standing)
  )
    return 'likely';
  return null;
}
