import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pinnedElectron } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { installOfficial, officialFolder, wasUnreachable } from './runtime/official.mjs';
import { fallbackFolder } from './runtime/registry-package.mjs';

const version = pinnedElectron();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-runtime-'));
  vi.stubEnv('STET_CACHE', folder);
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/'); // the discard port: nobody answers
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the Electron that runs', () => {
  test('is the one a person chose, before any other', async () => {
    mkdirSync(officialFolder(version));
    writeFileSync(join(folder, 'electron'), '');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    expect(await resolveRuntime()).toMatchObject({
      kind: 'chosen',
      executable: join(folder, 'electron'),
    });
  });

  test('is not guessed at when the chosen folder holds none', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    await expect(resolveRuntime()).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
  });

  test('is the official one where it has been fetched', async () => {
    mkdirSync(officialFolder(version));
    mkdirSync(fallbackFolder());
    expect((await resolveRuntime()).kind).toBe('official');
  });

  test('is the one from the registry where the official one cannot be reached', async () => {
    mkdirSync(fallbackFolder());
    expect((await resolveRuntime()).kind).toBe('fallback');
    expect(await wasUnreachable(version)).toBe(true);
  });
});

describe('the official download', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  async function answering(listener: RequestListener): Promise<void> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}`);
  }

  test('is asked for by its version and platform', async () => {
    const asked: (string | undefined)[] = [];
    await answering((request, response) => {
      asked.push(request.url);
      response.writeHead(404).end();
    });
    expect(await installOfficial(version)).toBe('the server answered 404');
    expect(asked).toEqual([
      `/v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`,
    ]);
  });

  test('is thrown away when it is not what it should be', async () => {
    await answering((_request, response) => response.end('<html>Sign in first</html>'));
    expect(await installOfficial(version)).toContain('did not match its checksum');
    expect(readdirSync(folder).filter((name) => !name.endsWith('.unreachable'))).toEqual([]);
  });

  test('leaves nothing when the line goes down half-way', async () => {
    await answering((_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write('x'.repeat(1000), () => response.destroy());
    });
    expect(await installOfficial(version)).not.toBeNull();
    expect(readdirSync(folder).filter((name) => !name.endsWith('.unreachable'))).toEqual([]);
  });
});
