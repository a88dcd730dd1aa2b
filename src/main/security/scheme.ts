import { protocol } from 'electron';
import { SCHEME } from '../../ipc/origin.ts';

/**
 * Makes `stet://` a standard, secure scheme. To be called before the app is ready. It does not support fetch: a
 * scheme that does, without CORS, can be read across origins (CVE-2026-70604), and no page of ours fetches.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}
