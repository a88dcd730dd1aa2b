import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureSystemLibraries } from './system-libraries.mjs';

// The programs it calls, as small scripts on a PATH of their own.
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-libraries-'));
  vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`);
  vi.spyOn(console, 'error').mockReturnValue();
  program('Xvfb', '');
  program('apt-cache', 'echo "  Candidate: (none)"');
  program('apt-get', `echo "$@" >> ${asked()}; rm -f ${join(folder, 'missing')}`);
  program('ldd', `echo "libc.so.6 => /lib/libc.so.6"; cat ${join(folder, 'missing')} || true`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const asked = () => join(folder, 'asked');
const askedOfApt = () => (existsSync(asked()) ? readFileSync(asked(), 'utf8').split('\n') : []);

function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function missing(...libraries: readonly string[]): void {
  const lines = libraries.map((library) => `\t${library} => not found`);
  writeFileSync(join(folder, 'missing'), lines.join('\n'));
}

function person(name: 'root' | 'ordinary'): void {
  vi.spyOn(process, 'getuid').mockReturnValue(name === 'root' ? 0 : 1000);
}

const ensure = () => ensureSystemLibraries('electron', { needsVirtualDisplay: true });

describe.runIf(process.platform === 'linux')('the system libraries', () => {
  test('are left alone when nothing is missing', () => {
    person('root');
    ensure();
    expect(askedOfApt()).toEqual([]);
  });

  test('are installed for root, each package once', () => {
    person('root');
    missing('libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0');
    ensure();
    expect(askedOfApt()).toContain('install -q -y --no-install-recommends libnss3 libgtk-3-0');
  });

  test('go by their newer names where the system has those', () => {
    person('root');
    missing('libasound.so.2');
    program('apt-cache', 'echo "  Candidate: 1.2.11-1"');
    ensure();
    expect(askedOfApt()).toContain('install -q -y --no-install-recommends libasound2t64');
  });

  test('are named in a command for anyone else, and nothing is installed', () => {
    person('ordinary');
    missing('libgbm.so.1');
    expect(ensure).toThrow(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libgbm1',
    );
    expect(askedOfApt()).toEqual([]);
  });

  test('bring everything known when one is unheard of, and stop when it is still missing', () => {
    person('root');
    missing('libnew.so.9');
    program('apt-get', `echo "$@" >> ${asked()}`);
    expect(ensure).toThrow('libnew.so.9');
    expect(askedOfApt().join()).toContain('libgtk-3-0 libnss3 libasound2 libgbm1 libxss1');
  });
});
