import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from '../../core/checks/report/signed-report.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import { tryWriting } from './storage-failure.ts';

/** The system's keychain, as Electron offers it. */
export interface Keychain {
  readonly isThere: () => boolean;
  readonly lock: (text: string) => Uint8Array;
  /** Throws where the keychain is not the one that locked it. */
  readonly unlock: (bytes: Uint8Array) => string;
}

/** A key to sign reports with, and a sentence where a person should know something of it. */
export interface SigningKey {
  readonly signer: Signer;
  readonly notice: string | null;
}

/** Opens this desk's key, which is made at its first use, to sign under a name. */
export type OpenSigningKey = (name: string) => Promise<Result<SigningKey, Failure>>;

const LOCKED = 'signing-key.locked';
const PLAIN = 'signing-key.pem';

const UNUSABLE: Failure = {
  kind: 'damaged',
  message:
    'The signing key of this desk could not be opened, so no report was written. The system’s keychain may be locked, or another one: unlock it and try again.',
};

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a new file that only its owner may read, in a place where none is. */
async function writePrivate(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function signerOf(key: KeyObject, name: string): Signer {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    name,
    publicKey: publicKey.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

function keyOf(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The desk's Ed25519 key: locked by the keychain where there is one, else in a file only its owner may read. */
export function createSigningKey(folder: string, keychain: Keychain): OpenSigningKey {
  const locked = join(folder, LOCKED);
  const plain = join(folder, PLAIN);

  function unlock(bytes: Uint8Array): string | null {
    try {
      return keychain.unlock(bytes);
    } catch {
      return null;
    }
  }

  async function make(): Promise<{ readonly pem: string; readonly notice: string }> {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await mkdir(folder, { recursive: true });
    if (keychain.isThere()) {
      await writePrivate(locked, keychain.lock(pem));
      return {
        pem,
        notice: 'A signing key was made for this desk. The system’s keychain locks it.',
      };
    }
    await writePrivate(plain, pem);
    const notice = `A signing key was made for this desk. This system has no keychain, so it lies in a file that only you may read: ${plain}.`;
    return { pem, notice };
  }

  async function openKey(): Promise<{
    readonly pem: string | null;
    readonly notice: string | null;
  }> {
    const bytes = await readIfThere(locked);
    if (bytes) return { pem: unlock(bytes), notice: null };
    const text = await readIfThere(plain);
    if (!text) return make();
    const notice = `The signing key lies in a file that only you may read, where the command line made it, and not in the system’s keychain: ${plain}.`;
    return { pem: text.toString('utf8'), notice: keychain.isThere() ? notice : null };
  }

  return async (name) => {
    const key = { what: 'The signing key', safe: 'No report was written.' };
    const opened = await tryWriting(key, openKey);
    if (!opened.ok) return opened;
    const { pem, notice } = opened.value;
    const privateKey = pem === null ? null : keyOf(pem);
    return privateKey ? success({ signer: signerOf(privateKey, name), notice }) : failed(UNUSABLE);
  };
}
