import { expect, it } from 'vitest';
import type { Finding } from '../../../core/checks/finding.ts';
import { findingLines } from './finding-lines.ts';

type Told = readonly [Finding['level'], Finding['rule'], string];

it.each<[readonly string[], readonly Told[]]>([
  [[], []],
  [['Alt text missing'], [['block', 'alt text missing', 'Picture 1 has no alt text.']]],
  [
    ['Credit and alt text missing', 'Caption missing'],
    [
      ['block', 'credit missing', 'Picture 1 has no credit.'],
      ['block', 'alt text missing', 'Picture 1 has no alt text.'],
      ['warn', 'caption missing', 'Picture 1 has no caption.'],
    ],
  ],
  [
    ['Picture, credit and caption missing', 'Came with instructions: “No archive”.'],
    [
      ['block', 'picture missing', 'Picture 2 has a caption line but no picture file.'],
      ['block', 'credit missing', 'Picture 2 has no credit.'],
      ['block', 'caption missing', 'Picture 2 has no caption.'],
      ['note', 'picture instructions', 'Picture 2 came with instructions: “No archive”.'],
    ],
  ],
])('says %j', (lines, told) => {
  const findings = told.map(([level, rule, message]): Finding => {
    return { level, rule, message, subject: { kind: 'block', block: 0 } };
  });
  expect(findingLines(findings).map(({ words }) => words)).toEqual(lines);
});
