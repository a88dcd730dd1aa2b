import type { Picture } from '../../../core/story/block.ts';

/** What a picture still lacks, in the words of the desk; empty when it is complete. */
export function missingFrom({ image, caption, credit, alt }: Picture): readonly string[] {
  const needs = [
    { is: image !== null, name: 'picture' },
    { is: caption.trim() !== '', name: 'caption' },
    { is: credit.trim() !== '', name: 'credit' },
    { is: alt.trim() !== '', name: 'alt text' },
  ];
  return needs.filter(({ is }) => !is).map(({ name }) => name);
}
