import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failed, success } from '../../core/schema/result.ts';
import { pictureUrl } from '../../ipc/origin.ts';
import { answerScheme } from './serve-scheme.ts';

const STORY = '11111111-1111-4111-8111-111111111111';
const PICTURE = `${'ab'.repeat(32)}.jpg`;
let root: string;
let asked: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stet-test-'));
  await mkdir(join(root, 'page/assets'), { recursive: true });
  await writeFile(join(root, 'page/index.html'), 'the page');
  await writeFile(join(root, 'page/assets/app.js'), 'the script');
  await writeFile(join(root, 'page/assets/notes.txt'), 'not part of the page');
  await writeFile(join(root, 'secret.js'), 'a secret');
  await symlink(join(root, 'secret.js'), join(root, 'page/assets/link.js'));
});
afterAll(() => rm(root, { recursive: true }));

function ask(address: string, method = 'GET'): Promise<Response> {
  asked = [];
  const picture = (story: string, file: string, shown: 'list' | 'page') => {
    asked.push(`${story}/${file}`);
    const isThere = file === PICTURE;
    const message = 'The picture is no longer there.';
    return Promise.resolve(
      isThere
        ? success(new Uint8Array([0xff, shown === 'list' ? 1 : 2]))
        : failed({ kind: 'not found', message } as const),
    );
  };
  return answerScheme({ page: join(root, 'page'), picture }, method, address);
}

test('the page is served, with the strictest policy', async () => {
  const page = await ask('stet://app/index.html');
  expect(await page.text()).toBe('the page');
  const policy = page.headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('a script of the page is served as one', async () => {
  const script = await ask('stet://app/assets/app.js');
  expect(script.headers.get('Content-Type')).toContain('text/javascript');
});

describe('nothing is served from outside the page:', () => {
  test.each([
    'stet://app/../secret.js',
    'stet://app/assets/../../secret.js',
    'stet://app/%2e%2e/secret.js',
    'stet://app/assets/..%2f..%2fsecret.js',
    'stet://app/assets%2f..%2f..%2fsecret.js',
    'stet://app/assets/..%5c..%5csecret.js',
    'stet://app/assets/app.js%00.txt',
    'stet://app//etc/passwd.js',
    'stet://app/C:/secret.js',
    'stet://app/assets/link.js',
    'stet://app/assets/notes.txt',
    'stet://app/assets/app.js::$DATA',
    'stet://app/assets',
    'stet://elsewhere/index.html',
    'stet://app.example.org/index.html',
  ])('%s', async (address) => expect((await ask(address)).status).toBe(404));

  test.each([
    ['stet://somebody@app/index.html', 'GET'],
    ['stet://app:80/index.html', 'GET'],
    ['stet://app/index.html', 'POST'],
  ])('%s by %s', async (address, method) => expect((await ask(address, method)).status).toBe(405));
});

test('a picture is served to be looked at and nothing else', async () => {
  const picture = await ask(pictureUrl(STORY, PICTURE));
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([0xff, 2]));
  expect(picture.headers.get('Content-Type')).toBe('image/jpeg');
  expect(picture.headers.get('Content-Security-Policy')).toContain('sandbox');
});

test('a list shows pictures small', async () => {
  const picture = await ask(pictureUrl(STORY, PICTURE, 'list'));
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([0xff, 1]));
});

test('a picture that is gone is not found', async () => {
  expect((await ask(pictureUrl(STORY, PICTURE.replace('ab', 'cd')))).status).toBe(404);
});

test.each([
  `stet://pictures/${STORY}/../../secret.js`,
  `stet://pictures/${STORY}/..%2f..%2fstory.json`,
  `stet://pictures/${STORY}/story.json`,
  `stet://pictures/${STORY}/${PICTURE}/more`,
  `stet://pictures/not-an-id/${PICTURE}`,
  `stet://pictures/${PICTURE}`,
])('no path reaches the library: %s', async (address) => {
  expect((await ask(address)).status).toBe(404);
  expect(asked).toEqual([]);
});
