import { expect, test } from 'vitest';
import type { CastChange } from '../../story/cast-change.ts';
import { applyCastChanges } from './apply-cast-changes.ts';
import { findCast } from './find-cast.ts';

const told = { id: '1', at: '2026-11-23T00:00:00Z', by: 'Lucy Marsh' };
const merge = (name: string, other: string): CastChange => ({
  ...told,
  kind: 'merge',
  name,
  other,
});
const split = (name: string, mention: string): CastChange => ({
  ...told,
  kind: 'split',
  name,
  mention,
});
const rename = (name: string, to: string): CastChange => ({ ...told, kind: 'rename', name, to });

const cast = findCast(
  ['Kathryn Waters spoke.', 'Water said so.', 'Rewi Tane left.', 'Mr Tane and Tane stayed.'].map(
    (text) => ({ role: 'paragraph', text }),
  ),
);

test.each<[string, readonly CastChange[], string]>([
  [
    'nothing said',
    [],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a merge',
    [merge('Kathryn Waters', 'Water')],
    'Kathryn Waters: Kathryn Waters, Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a merge that was taken back',
    [merge('Kathryn Waters', 'Water'), { ...told, id: '2', kind: 'withdrawal', of: '1' }],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a merge into a later entry',
    [merge('Rewi Tane', 'Water')],
    'Kathryn Waters: Kathryn Waters; Rewi Tane: Water, Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a split',
    [split('Rewi Tane', 'Mr Tane')],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tane: Rewi Tane, Tane; Mr Tane: Mr Tane',
  ],
  [
    'a rename',
    [rename('Rewi Tane', 'Rewi Tāne')],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tāne: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a split put right',
    [split('Rewi Tane', 'Mr Tane'), merge('Rewi Tane', 'Mr Tane')],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'a rename to a name that is there',
    [rename('Water', 'Kathryn Waters')],
    'Kathryn Waters: Kathryn Waters, Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
  [
    'somebody gone from the story',
    [merge('Ana Harrow', 'Tom Harrow')],
    'Kathryn Waters: Kathryn Waters; Water: Water; Rewi Tane: Rewi Tane, Mr Tane, Tane',
  ],
])('%s', (_, changes, members) => {
  const shown = applyCastChanges(cast, changes).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(', ')}`,
  );
  expect(shown.join('; ')).toBe(members);
});

test('a merge joins the titles and keeps what is known of gender', () => {
  const [member] = applyCastChanges(cast, [merge('Water', 'Kathryn Waters')]);
  expect(member?.name).toBe('Water');
  expect(member?.gender).toBe('female');
});
