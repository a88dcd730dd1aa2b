import type { Narration } from '../reading/narration.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Token } from '../reading/token.ts';
import type { Standing } from './standing.ts';
import { billing } from './titled-things.ts';

const farthestBilling = 8;
/** No agent is looked for further on: a sentence may be a megabyte of quotations. */
const farthestAgent = 12;

/** sold last winter as a "floating bus": what a thing goes by, and no word of who says so. */
export function isBilledAs({ narration, sentence, at }: Standing): boolean {
  let before = at - 1;
  while (narration.tokens[before]?.tag === 'determiner') before--;
  if (narration.tokens[before]?.word !== 'as') return false;
  if (namesAgent(narration, sentence, at)) return false;
  const whole = /[.?!…]/.test(quotedWords(narration, at).last);
  const first = Math.max(sentence.from, before - farthestBilling);
  for (let place = before - 1; place >= first; place--) {
    const { tag, word } = narration.tokens[place] as Token;
    if (tag === 'verb' || tag === 'participle')
      return (
        isReferredTo(narration, place) ||
        (!whole && billing.has(word) && hasNoObject(narration, place))
      );
    if (tag === 'quote' || word === 'by') return false;
  }
  return false;
}

/** was sold, sold to islanders, sold as: it is the subject that is sold. */
function hasNoObject({ tokens }: Narration, verb: number): boolean {
  const next = tokens[verb + 1];
  const apart = next?.tag === 'to' || next?.tag === 'preposition' || next?.tag === 'adverb';
  return tokens[verb]?.passive === true || apart || next?.tag === 'time';
}

/** was referred to as "the pier" */
function isReferredTo({ tokens }: Narration, verb: number): boolean {
  const { cue, passive } = tokens[verb] as Token;
  return passive && cue?.verb === 'refer to';
}

/** "by Lane" after the quotation, before the next verb. */
function namesAgent({ tokens }: Narration, { to }: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + farthestAgent); next++) {
    const { tag, word } = tokens[next] as Token;
    if (word === 'by') return true;
    if (tag === 'verb' || tag === 'comma') return false;
  }
  return false;
}
