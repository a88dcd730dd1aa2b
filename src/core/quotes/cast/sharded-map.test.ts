import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMap, valueIn, withValues, type ShardedMap } from './sharded-map.ts';

test('it holds what a map holds after any changes, and a change leaves the map before it as it was', () => {
  const change = fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.nat(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const plain = new Map<string, number | undefined>();
      let map: ShardedMap<number> = emptyMap();
      for (const [key, value] of changes) {
        const before = map;
        const held = plain.get(key);
        map = withValues(map, new Map([[key, value]]));
        expect(valueIn(before, key)).toBe(held);
        plain.set(key, value);
      }
      for (const [key, value] of plain) expect(valueIn(map, key)).toBe(value);
    }),
  );
});
