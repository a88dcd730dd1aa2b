/** The pinned Electron from Electron's own releases, checked against the sums in its npm package. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startProgress } from '../progress.mjs';
import { projectRoot } from '../project.mjs';
import { say } from '../terminal.mjs';
import { cacheFolder, placeWhole } from './cache.mjs';
import { unzip } from './zip.mjs';

const releases = 'https://github.com/electron/electron/releases/download/';
const answerWithin = 4_000; // milliseconds until the first byte
const stalledAfter = 30_000; // milliseconds without a byte
const askAgainAfter = 24 * 60 * 60 * 1000; // milliseconds

/** @param {string} version */
export function officialFolder(version) {
  return join(cacheFolder(), `electron-${version}-${process.platform}-${process.arch}`);
}

/**
 * Downloads and unpacks it.
 * @param {string} version
 * @returns {Promise<string | null>} null when it is in place, otherwise why it could not be had
 */
export async function installOfficial(version) {
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const sum = await readChecksum(name);
  if (sum === null) return `Electron is not published for ${process.platform} ${process.arch}`;
  const answer = await request(`${releaseAddress()}v${version}/${name}`);
  if (typeof answer === 'string') {
    await rememberUnreachable(version);
    return answer;
  }
  say(`Fetching Electron ${version} from its own releases (once; kept in ${cacheFolder()}).`);
  try {
    await placeWhole(officialFolder(version), async (staging) => {
      const zipPath = join(staging, name);
      await download(answer, zipPath, sum);
      const folder = join(staging, 'electron');
      await unzip(zipPath, folder, (path) => path);
      return folder;
    });
    return null;
  } catch (error) {
    await rememberUnreachable(version);
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Whether it was tried in the last day without success, so that a start need not wait again.
 * @param {string} version
 */
export async function wasUnreachable(version) {
  const path = unreachableNote(version);
  return existsSync(path) && Date.now() - (await stat(path)).mtimeMs < askAgainAfter;
}

/** @param {string} version */
function unreachableNote(version) {
  return `${officialFolder(version)}.unreachable`;
}

/** @param {string} version */
async function rememberUnreachable(version) {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(unreachableNote(version), '');
}

function releaseAddress() {
  const mirror = process.env['ELECTRON_MIRROR'];
  return mirror ? mirror.replace(/\/?$/, '/') : releases;
}

/** @param {string} name */
async function readChecksum(name) {
  const sums = join(projectRoot, 'node_modules', 'electron', 'checksums.json');
  return /** @type {string | null} */ (JSON.parse(await readFile(sums, 'utf8'))[name] ?? null);
}

/**
 * @param {string} address
 * @returns {Promise<{ response: Response, abort: AbortController } | string>} or why there is none
 */
async function request(address) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), answerWithin);
  try {
    const response = await fetch(address, { signal: abort.signal });
    return response.ok ? { response, abort } : `the server answered ${response.status}`;
  } catch {
    return 'its server cannot be reached from here';
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {{ response: Response, abort: AbortController }} answer
 * @param {string} path
 * @param {string} sum SHA-256, hexadecimal
 */
async function download({ response, abort }, path, sum) {
  const progress = startProgress('Electron', Number(response.headers.get('content-length') ?? 0));
  const stalled = setTimeout(() => abort.abort(new Error('the download stalled')), stalledAfter);
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  let done = 0;
  try {
    for await (const chunk of response.body ?? []) {
      stalled.refresh();
      hash.update(chunk);
      await file.writeFile(chunk);
      progress.update((done += chunk.length));
    }
  } finally {
    clearTimeout(stalled);
    progress.stop();
    await file.close();
  }
  if (hash.digest('hex') === sum) return;
  throw new Error('the download did not match its checksum and was thrown away');
}
