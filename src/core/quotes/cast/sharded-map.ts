const SHARDS = 256;

/** A map that never changes: setting a key copies one small part of it, so a change costs the same in a long story. */
export type ShardedMap<Value> = readonly ReadonlyMap<string, Value>[];

const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

function shardOf(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length && index < 64; index++)
    hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
  return hash & (SHARDS - 1);
}

/** A map of nothing. */
export function emptyMap<Value>(): ShardedMap<Value> {
  return Array.from({ length: SHARDS }, () => EMPTY);
}

/** What the map holds under a key. */
export function valueIn<Value>(map: ShardedMap<Value>, key: string): Value | undefined {
  return map[shardOf(key)]?.get(key);
}

/** The map with these keys set; a key set to undefined is gone. */
export function withValues<Value>(
  map: ShardedMap<Value>,
  changes: ReadonlyMap<string, Value | undefined>,
): ShardedMap<Value> {
  if (changes.size === 0) return map;
  const shards = [...map];
  const copied = new Map<number, Map<string, Value>>();
  for (const [key, value] of changes) {
    const at = shardOf(key);
    const shard = copied.get(at) ?? new Map(shards[at] ?? EMPTY);
    copied.set(at, shard);
    shards[at] = shard;
    if (value === undefined) shard.delete(key);
    else shard.set(key, value);
  }
  return shards;
}
