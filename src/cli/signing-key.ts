import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Signer, VerifySignature } from '../core/checks/report/signed-report.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { fileTrouble } from './file-trouble.ts';

const PLAIN = 'signing-key.pem';
/** How the window keeps its key where the system has a keychain: only the window can open it. */
const LOCKED = 'signing-key.locked';
const OWN = 'command-line-key.pem';

/** The window's folder of user data, where its signing key lies. */
export function deskFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const elsewhere = environment['STET_USER_DATA'];
  if (elsewhere) return elsewhere;
  const settings = {
    win32: environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'),
    darwin: join(homedir(), 'Library', 'Application Support'),
  };
  const usual = environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  const folder = platform === 'win32' || platform === 'darwin' ? settings[platform] : usual;
  return join(folder, 'Stet');
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the key that the window signs with too, or makes it for both. Where a keychain locks the window's key, the
 * command line has a key of its own beside it, and says so each time.
 */
export async function openUsualKey(
  folder: string,
  name: string,
): Promise<Result<SigningKey, string>> {
  if (!(await isThere(join(folder, LOCKED)))) return openSigningKey(join(folder, PLAIN), name);
  const path = join(folder, OWN);
  const opened = await openSigningKey(path, name);
  if (!opened.ok) return opened;
  const notice = `The window’s key is locked in the system’s keychain, which the command line cannot open. This report is signed with the command line’s own key, “${path}”; write it from the window to sign with the window’s.`;
  return success({ ...opened.value, notices: [...opened.value.notices, notice] });
}

/** A key to sign with, and what a person should know of it. */
export interface SigningKey {
  readonly signer: Signer;
  readonly notices: readonly string[];
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

function signerOf(key: KeyObject, name: string): Signer {
  return {
    name,
    publicKey: publicKeyOf(key),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

async function makeKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await file.sync();
  } finally {
    await file.close();
  }
  return privateKey;
}

/** Reads the Ed25519 key at a path, or makes one there, in a file that only its owner may read. */
export async function openSigningKey(
  path: string,
  name: string,
): Promise<Result<SigningKey, string>> {
  try {
    const pem = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    });
    if (pem === null) {
      const notice = `A signing key was made: “${path}”. Only you may read it; keep a copy safe.`;
      return success({ signer: signerOf(await makeKey(path), name), notices: [notice] });
    }
    const { mode } = await stat(path);
    const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0;
    const notices = isOpen ? [`Others may read the signing key “${path}”: chmod 600 it.`] : [];
    const key = readKey(pem);
    return key
      ? success({ signer: signerOf(key, name), notices })
      : failed(`“${path}” is not an Ed25519 private key.`);
  } catch (error) {
    return failed(fileTrouble(path, error));
  }
}

function readKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** Whether an Ed25519 signature fits; false for what is no key or no signature. */
export const verifySignature: VerifySignature = (text, publicKey, signature) => {
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};
