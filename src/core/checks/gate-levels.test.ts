import { expect, test } from 'vitest';
import { newStory } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import { findingsOf } from './findings-of.ts';
import { DEFAULT_LEVELS, parseGateLevels, printGateLevels } from './gate-levels.ts';
import { overrideOf, passingOverride, signOffOf } from './pass-gate.ts';

const read = (text: string) => {
  const levels = parseGateLevels(text);
  return levels.ok ? levels.value : levels.failure;
};

test.each([
  ['{}', DEFAULT_LEVELS],
  ['{"gate":{"caption missing":"block"}}', { ...DEFAULT_LEVELS, 'caption missing': 'block' }],
  ['{"gate":{"a later Stet’s rule":"off"},"other":1}', DEFAULT_LEVELS],
  ['{"gate":{"caption missing":"sometimes"}}', 'damaged'],
  ['{"gate":', 'damaged'],
  ['[]', 'damaged'],
])('%s', (text, levels) => {
  expect(read(text)).toEqual(levels);
});

test('what is printed is read back, and names only what is not the default', () => {
  const levels = { ...DEFAULT_LEVELS, placeholder: 'off' } as const;
  expect(printGateLevels(levels)).toBe('{\n  "gate": {\n    "placeholder": "off"\n  }\n}\n');
  expect(read(printGateLevels(levels))).toEqual(levels);
});

const BIRTH = { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: '2026-11-22T10:00:00Z' };
const SIGNED = { id: 'o', at: '2026-11-22T10:00:00Z', by: 'R. Night' };
const digest = (text: string): string => `digest of ${text}`;
const blocked = newStory(BIRTH, { headline: 'A headline', legal: 'required' });
const findings = (story: Story, levels = DEFAULT_LEVELS) =>
  findingsOf(
    { story, standing: { quotes: [], removed: [] }, facts: [], passages: [] },
    BIRTH.now,
    levels,
  );

test('a rule that is off is left out', () => {
  expect(findings(blocked)).toHaveLength(1);
  expect(findings(blocked, { ...DEFAULT_LEVELS, 'legal required': 'off' } as never)).toEqual([]);
});

test('an override passes the version and findings that it names, and no others', () => {
  const override = overrideOf(blocked, findings(blocked), SIGNED, 'Seen by counsel.', digest);
  const passed = { ...blocked, overrides: [override] };
  expect(override).toMatchObject({ by: 'R. Night', reason: 'Seen by counsel.' });
  expect(passingOverride(passed, findings(passed), digest)).toBe(override);
  const edited = { ...passed, headline: 'Another' };
  expect(passingOverride(edited, findings(edited), digest)).toBeNull();
  const embargoed = { ...passed, embargo: '2026-12-01T00:00:00Z' };
  expect(passingOverride(embargoed, findings(embargoed), digest)).toBeNull();
});

test('a sign-off is of the version’s words', () => {
  const signOff = signOffOf(blocked, SIGNED, 'Fine.', digest);
  expect(signOff).toMatchObject({ by: 'R. Night', note: 'Fine.' });
  expect(signOff.digest).not.toBe(
    signOffOf({ ...blocked, headline: 'B' }, SIGNED, '', digest).digest,
  );
});
