import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskFolder, openUsualKey } from '../../src/cli/signing-key.ts';
import type { Keychain } from '../../src/main/storage/signing-key.ts';
import { createSigningKey } from '../../src/main/storage/signing-key.ts';
import { temporaryFolder } from '../helpers/story-on-disk.ts';

const keychain = (isThere: boolean): Keychain => ({
  isThere: () => isThere,
  lock: (text) => Buffer.from(text).reverse(),
  unlock: (bytes) => Buffer.from(bytes).reverse().toString(),
});
const none = keychain(false);

async function windowsKey(folder: string, chain: Keychain) {
  const opened = await createSigningKey(folder, chain)('Ana');
  if (!opened.ok) throw new Error(opened.failure.message);
  return { key: opened.value.signer.publicKey, notice: opened.value.notice };
}

async function terminalsKey(folder: string) {
  const opened = await openUsualKey(folder, 'Ana');
  if (!opened.ok) throw new Error(opened.failure);
  return { key: opened.value.signer.publicKey, notices: opened.value.notices.join(' ') };
}

test('where there is no keychain the window and the command line sign with one key, whoever made it', async () => {
  const first = await temporaryFolder();
  expect((await windowsKey(first, none)).key).toBe((await terminalsKey(first)).key);
  const second = await temporaryFolder();
  const made = await terminalsKey(second);
  expect(made.notices).toContain('signing-key.pem');
  expect(await windowsKey(second, none)).toEqual({ key: made.key, notice: null });
});

test('a key that the keychain locks is left alone by the command line, which says whose it signs with', async () => {
  const folder = await temporaryFolder();
  const window = await windowsKey(folder, keychain(true));
  const terminal = await terminalsKey(folder);
  expect(terminal.key).not.toBe(window.key);
  expect(terminal.notices).toContain('the command line’s own key');
  expect((await readdir(folder)).sort()).toEqual(['command-line-key.pem', 'signing-key.locked']);
  expect((await terminalsKey(folder)).notices).toContain('the command line’s own key');
});

test('a key that the command line made first is not in the keychain, and the window says so', async () => {
  const folder = await temporaryFolder();
  const { key } = await terminalsKey(folder);
  expect(await windowsKey(folder, keychain(true))).toEqual({
    key,
    notice: expect.stringContaining('not in the system’s keychain') as unknown,
  });
});

test('the window’s folder is found where Electron puts it', () => {
  const at = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}) =>
    deskFolder(environment, platform);
  expect(at('linux', { XDG_CONFIG_HOME: '/config' })).toBe(join('/config', 'Stet'));
  expect(at('linux')).toMatch(/\.config.Stet$/);
  expect(at('darwin', { XDG_CONFIG_HOME: '/config' })).toMatch(/Application Support.Stet$/);
  expect(at('win32', { APPDATA: 'C:\\Roaming' })).toBe(join('C:\\Roaming', 'Stet'));
  expect(at('win32', { STET_USER_DATA: 'D:\\desk' })).toBe('D:\\desk');
});
