import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import type { Keychain } from './signing-key.ts';
import { createSigningKey } from './signing-key.ts';

const none: Keychain = {
  isThere: () => false,
  lock: () => new Uint8Array(),
  unlock: () => '',
};
const chain: Keychain = {
  isThere: () => true,
  lock: (text) => Buffer.from(text).reverse(),
  unlock: (bytes) => Buffer.from(bytes).reverse().toString(),
};

test('without a keychain the key lies in a file that only its owner may read, and that is said once', async () => {
  const folder = await temporaryFolder();
  const open = createSigningKey(folder, none);
  const first = await open('Ana');
  expect(first).toMatchObject({
    ok: true,
    value: { notice: expect.stringContaining('only you') as unknown },
  });
  expect((await stat(join(folder, 'signing-key.pem'))).mode & 0o077).toBe(0);
  const second = await open('Ben');
  expect(second).toMatchObject({ ok: true, value: { notice: null } });
  if (!first.ok || !second.ok) return;
  expect(second.value.signer.publicKey).toBe(first.value.signer.publicKey);
});

test('with a keychain no key lies open on the disk', async () => {
  const folder = await temporaryFolder();
  expect((await createSigningKey(folder, chain)('Ana')).ok).toBe(true);
  expect(await readdir(folder)).toEqual(['signing-key.locked']);
});

test('a key of another keychain is refused in a sentence, and not made anew', async () => {
  const folder = await temporaryFolder();
  await createSigningKey(folder, chain)('Ana');
  const other = createSigningKey(folder, { ...chain, unlock: () => 'nonsense' });
  expect(await other('Ana')).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
  expect(await readdir(folder)).toEqual(['signing-key.locked']);
});
