import { safeStorage } from 'electron';
import type { Keychain } from '../storage/signing-key.ts';

/** The system's keychain. On a Linux without one, Electron would only disguise what it keeps: that is no keychain. */
export const keychain: Keychain = {
  isThere: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  lock: (text) => safeStorage.encryptString(text),
  unlock: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
};
