import { expect, it } from 'vitest';
import { withDoubleMarksInRuns } from './double-marks-in-runs.ts';

it('the two marks of a quotation may stand in runs of different styles', () => {
  const runs = [
    { text: "''It " },
    { text: "rained,''", italic: true as const },
    { text: ' he said.' },
  ];
  expect(withDoubleMarksInRuns(runs)).toEqual([
    { text: '"It ' },
    { text: 'rained,"', italic: true },
    { text: ' he said.' },
  ]);
});

it('where a style cuts one of them in two, both are left', () => {
  const runs = [{ text: "''It rained,'" }, { text: "' he said. ''Then" }, { text: " sun.''" }];
  expect(withDoubleMarksInRuns(runs)).toEqual([
    { text: "''It rained,'" },
    { text: '\' he said. "Then' },
    { text: ' sun."' },
  ]);
});
