import type { Claim } from '../attribution/local-speaker.ts';
import type { Narration } from '../reading/narration.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Token } from '../reading/token.ts';

/** Nouns that the words after them are the title or name of. */
const titledThings = new Set(
  `film movie book novel song album single show series programme program podcast band play musical documentary memoir hit
  magazine game painting exhibition poem episode segment ad advert track anthem ship boat yacht drama sitcom opera comedy
  thriller blog column website app section journal slogan nickname nicknamed so-called`.split(
    /\s+/,
  ),
);

const placing = new Set(['on', 'in', 'from', 'at', 'for', 'of', 'with']);

function isTitleCase(words: string): boolean {
  const parts = words.split(/\s+/).filter((part) => /[a-zA-Z]/.test(part));
  const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|by|from|de|la)$/;
  return (
    parts.length > 0 &&
    parts.every((part, index) => /^[^a-z]*[A-Z0-9]/.test(part) || (index > 0 && small.test(part)))
  );
}

const soCalled = new Set(
  'so-called nicknamed titled entitled headed headlined named christened aka meant means meaning'.split(
    ' ',
  ),
);

/** known as "the Crew", a book titled "Enough": the words before say it is a name. */
function isCalledSo(narration: Narration, at: number): boolean {
  let before = at - 1;
  while (narration.tokens[before]?.tag === 'determiner') before--;
  const word = narration.tokens[before]?.word ?? '';
  if (soCalled.has(word)) return true;
  const known = narration.tokens[before - 1]?.word;
  return word === 'as' && known === 'known';
}

/** a play called "Brokers": a naming cue with nothing between it and the quotation, said of a thing. */
function isNameOfThing(narration: Narration, at: number, { frame }: Claim): boolean {
  if (frame.class !== 'naming' || frame.cueLast !== at - 1) return false;
  const cue = narration.tokens[frame.cueLast];
  if (cue?.form !== 'past') return false;
  const kind = narration.phrases[frame.subject]?.kind;
  return kind === 'thing' || kind === 'body' || kind === 'document';
}

/** on "Meet the Press", CNN's "State of the Union", the "Today" show: a title by where it stands. */
function namesAThing(narration: Narration, at: number): boolean {
  const before = narration.tokens[at - 1];
  const next = narration.tokens[at + 1];
  if (narration.titleCase) return false;
  if (next && titledThings.has(next.word)) return true;
  if (!before) return false;
  if (before.possessive && before.tag === 'name') return true;
  return before.tag === 'preposition' && placing.has(before.word);
}

/** Whether the quotation at token `at` is somebody's words, and not a title, a nickname, a coinage or a term at arm's length. */
export function looksLikeSpeech(
  narration: Narration,
  sentence: Sentence,
  at: number,
  claim: Claim | null,
): boolean {
  const token = narration.tokens[at] as Token;
  const before = narration.tokens[at - 1];
  const next = narration.tokens[at + 1];
  if (narration.text[token.from - 1] === '=') return false;
  const inner = narration.text
    .slice(token.from, token.to)
    .replace(/^[\s"'“‘«„]+|[\s"'”’»“„]+$/g, '');
  const words = inner.split(/\s+/).length;
  if (words <= 3 && inner.endsWith(':')) return false;
  const whole = narration.tokens.length === 1;
  if (
    whole &&
    words >= 3 &&
    words <= 8 &&
    isTitleCase(inner.replace(/[.,]$/, '')) &&
    !/[?!]$/.test(inner)
  )
    return false;
  if (before && at > sentence.from) {
    const named = claim?.frame.class === 'naming' || claim?.frame.class === 'speech';
    if (titledThings.has(before.word) && !named) return false;
    if (isCalledSo(narration, at)) return false;
    if (claim && isNameOfThing(narration, at, claim)) return false;
    const beforeComma = before.tag === 'comma' ? narration.tokens[at - 2] : undefined;
    if (beforeComma && titledThings.has(beforeComma.word) && isTitleCase(inner)) return false;
    const within = next?.tag === 'name' && at + 1 < sentence.to;
    const loose = /[\p{L}\p{N}]$/u.test(narration.text.slice(token.from, token.to - 1));
    if (before.tag === 'name' && within && loose && words <= 2) return false;
    if (isTitleCase(inner) && words <= 6 && !/[?!]$/.test(inner) && namesAThing(narration, at))
      return false;
  }
  return true;
}
