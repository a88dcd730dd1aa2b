import { expect, it, test } from 'vitest';
import { STOPPED_CREDITS } from './findings/stopped-credits.ts';
import { DEFAULT_LEVELS, withStopList } from './gate-levels.ts';
import { parseStopList, printStopList } from './stop-list.ts';

it.each<[string, readonly string[]]>([
  ['', []],
  ['Google\nSupplied', ['Google', 'Supplied']],
  ['  Google \r\n\r\n google\nX', ['Google', 'X']],
])('%j', (text, names) => expect(parseStopList(text)).toEqual({ names, troubles: [] }));

test('what is too long or too many is named', () => {
  expect(parseStopList(`Google\n${'x'.repeat(201)}`).troubles).toEqual([
    'Line 2: the name is longer than 200 characters.',
  ]);
  const many = Array.from({ length: 1001 }, (_, at) => `Name ${at}`);
  expect(parseStopList(many.join('\n')).troubles).toEqual(['There are more than 1000 names.']);
});

test('the usual list is not kept, an empty one is', () => {
  const own = withStopList(DEFAULT_LEVELS, []);
  expect(own.stoppedCredits).toEqual([]);
  const usual = parseStopList(printStopList(STOPPED_CREDITS)).names;
  expect(withStopList(own, usual)).toEqual(DEFAULT_LEVELS);
});
