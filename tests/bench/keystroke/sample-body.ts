import type { Block } from '../../../src/core/story/block.ts';

const SENTENCES = [
  'The harbour board met twice in the week before the terminal opened, and both meetings ran past midnight.',
  'Its chair, Tom Birch, told the meeting that “nobody in this room wants another year of this”.',
  'The first sailing left at 7.40am with 212 people aboard, most of them on their way to work.',
  '“We paid for this building and we would like to sit in it,” one passenger, Ana Harrow, said.',
];

/** A story of that many paragraphs, of about 45 words and a quotation or two each. */
export function sampleBody(paragraphs: number): readonly Block[] {
  return Array.from({ length: paragraphs }, (_, index) => {
    const from = index % SENTENCES.length;
    const sentences = [...SENTENCES.slice(from), ...SENTENCES.slice(0, from)].slice(0, 3);
    const text = `${index + 1}. ${sentences.join(' ')}`;
    return { kind: 'paragraph', runs: [{ text }] };
  });
}
