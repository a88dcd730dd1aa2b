import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from './marked-spans.ts';

/** Copy with every span in brackets, its marks included; an unclosed one ends in "…]". */
function bracketed(copy: string): string {
  const { spans } = findMarkedSpans(copy);
  let marked = '';
  let at = 0;
  for (const { from, to, closed } of spans) {
    marked += `${copy.slice(at, from)}[${copy.slice(from, to)}${closed ? '' : '…'}]`;
    at = to;
  }
  return marked + copy.slice(at);
}

describe('quotations by their marks', () => {
  it.each([
    ['["Yes,"] said Lane. ["No."]'],
    ['[“Yes,”] said Lane. [“No.”]'],
    ['[‘Yes,’] said Lane. [‘No.’]'],
    ["['Yes,'] said Lane. ['No.']"],
    ['[“He said ‘go’ and went.”]'],
    ['[\'He said "go" and went.\']'],
    ["The voters' roll, the '90s and rock 'n' roll"],
    ["['Voters' anger'] grows, say MPs"],
    ['O’Neill, d’Arcy and the ’90s'],
    ['a rig 6\'2" by 5\'10"'],
    ['[“Frozen“] and [“pro”]'],
    ['[„Ja“], sagte er; [«Oui»], dit-il'],
    ['[“It rained. Then it stopped…]'],
    ['["It rained, said Lane.…] ["Then it stopped,"] she said.'],
    ['said,[" They left"]. She stayed.'],
    ["''Yes,'' said Lane."],
  ])('%s', (marked) => {
    const copy = marked.replaceAll(/[[\]]|…(?=\])/g, '');
    expect(bracketed(copy)).toBe(marked);
  });

  it('tells of a closing mark whose opening one is in the passage before', () => {
    expect(findMarkedSpans('It is shut,” said Lane.').orphanClose).toBe(12);
    expect(findMarkedSpans('“It is shut,” said Lane.').orphanClose).toBe(-1);
  });
});
