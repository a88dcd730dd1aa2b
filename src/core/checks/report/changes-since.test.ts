import { describe, expect, test } from 'vitest';
import { changesSince } from './changes-since.ts';
import type { Report } from './report.ts';
import { REPORT_SCHEMA, WHAT_IT_PROVES } from './report.ts';

const digestOf = (words: string): string =>
  [...words]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padEnd(64, '0');

/** A report on a story in short: words with a state, `140 staff: verified`. */
function report(quotes: readonly string[], facts: readonly string[]): Report {
  const parts = (line: string): readonly [string, 'verified' | 'unchecked'] => {
    const [words = '', state = ''] = line.split(': ');
    return [words, state === 'verified' ? 'verified' : 'unchecked'];
  };
  return {
    schema: REPORT_SCHEMA,
    says: WHAT_IT_PROVES,
    made: '2026-11-22T00:00:00Z',
    story: {
      id: 'harbour',
      slug: 'harbour',
      headline: '',
      status: 'draft',
      revision: 1,
      words: digestOf('words'),
      record: digestOf('record'),
    },
    quotes: quotes.map((line) => {
      const [words, state] = parts(line);
      const standing = { speaker: null, kind: 'direct', state, lapsed: null, check: null };
      return { words, ...standing, match: null, digest: digestOf(line) };
    }),
    removed: [],
    facts: facts.map((line) => {
      const [text, state] = parts(line);
      return { text, kind: 'figure', places: 1, state, lapsed: null, check: null };
    }),
    findings: [],
    overrides: [],
    signOffs: [],
    transcripts: [],
  };
}

describe('what has changed since a report', () => {
  test.each([
    ['140 staff: verified', '140 staff: verified', []],
    [
      '140 staff: verified',
      '140 staff: unchecked',
      ['The check or the places of a fact have changed: 140 staff.'],
    ],
    [
      '140 staff: verified',
      '141 staff: unchecked',
      [
        'A fact changed or gone: 140 staff (verified in the report).',
        'A fact not in the report: 141 staff.',
      ],
    ],
  ])('of a fact: %s, now %s', (then, now, said) =>
    expect(
      changesSince(report([], [then]), report([], [now])).map(({ message }) => message),
    ).toEqual(said),
  );

  test.each([
    [['“Yes,”: verified'], ['“Yes,”: verified'], []],
    [
      ['“Yes,”: verified'],
      ['“Yes,”: unchecked'],
      ['Its speaker or its check has changed: “Yes,”.'],
    ],
    [
      ['“Yes,”: verified'],
      ['“No,”: verified'],
      ['Changed or gone: “Yes,” (verified in the report).', 'Not in the report: “No,”.'],
    ],
    [
      ['“Yes,”: unchecked'],
      ['“Yes,”: unchecked', '“Yes,”: unchecked'],
      ['Not in the report: “Yes,”.'],
    ],
  ])('of quotations: %j, now %j', (then, now, said) =>
    expect(changesSince(report(then, []), report(now, [])).map(({ message }) => message)).toEqual(
      said,
    ),
  );
});
