import { expect, test } from 'vitest';
import { DEFAULT_LEVELS } from '../../../core/checks/gate-levels.ts';
import { RULE_GROUPS } from './rule-words.ts';

test('every rule of the gate is listed once', () => {
  const listed = RULE_GROUPS.flatMap(({ rules }) => rules.map(([rule]) => rule));
  expect(listed.toSorted()).toEqual(Object.keys(DEFAULT_LEVELS).toSorted());
});
