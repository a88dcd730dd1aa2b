import { expect, test } from 'vitest';
import { HOSTILE_WORDS } from '../../../../tests/helpers/arbitrary-story.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import { newStory } from '../../story/new-story.ts';
import { canonicalJson } from '../../schema/canonical.ts';
import { readStory } from '../reading.ts';
import { reportHtml } from './report-html.ts';
import { reportOf } from './report-of.ts';
import {
  parseSignedReport,
  printSignedReport,
  signatureFits,
  signReport,
} from './signed-report.ts';

const NOW = '2026-11-22T10:00:00Z';
const words = HOSTILE_WORDS.join(' ');
const story = newStory(
  { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: NOW },
  {
    headline: words,
    slug: words,
    body: [{ kind: 'paragraph', runs: [{ text: `“It leaked ${words},” Ana said.` }] }],
    signOffs: [{ id: 's', at: NOW, by: words, note: words, digest: 'a'.repeat(64) }],
  },
);
const report = reportOf({
  story,
  reading: readStory(story, NOW, findQuotes),
  matches: new Map(),
  transcriptDigests: new Map(),
  made: NOW,
  digest: (text) => text.length.toString(16).padStart(64, '0'),
});
const signer = { name: words, publicKey: 'key', sign: (text: string) => `signed ${text}` };
const verify = (text: string, key: string, signature: string) =>
  key === 'key' && signature === `signed ${text}`;
const signed = signReport(report, signer);

test('whatever a story says, its report’s page holds no element but the page’s own', () => {
  const tags = new Set(
    [...reportHtml(signed, 'ab12').matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, tag]) => tag),
  );
  expect([...tags].sort()).toEqual(
    [
      '!doctype',
      'blockquote',
      'body',
      'dd',
      'dl',
      'dt',
      'h1',
      'h2',
      'head',
      'html',
      'li',
      'meta',
      'ol',
      'p',
      'span',
      'style',
      'title',
      'ul',
    ].sort(),
  );
});

test('a report that is printed and read again still fits its signature', () => {
  const read = parseSignedReport(printSignedReport(signed));
  expect(read.ok && signatureFits(read.value, verify)).toBe(true);
});

test('one changed word, name or added key, and it does not', () => {
  const text = printSignedReport(signed);
  for (const changed of [
    text.replace('It leaked', 'It leaks'),
    text.replace('"name": "', '"name": "Dr '),
  ]) {
    const read = parseSignedReport(changed);
    expect(read.ok && signatureFits(read.value, verify)).toBe(false);
  }
  expect(parseSignedReport(text.replace('"schema": 1', '"schema": 1, "more": 1')).ok).toBe(false);
  expect(parseSignedReport(text.replace('"schema": 1', '"schema": 2'))).toEqual({
    ok: false,
    failure: 'newer',
  });
});

test('canonical JSON has one form, whatever the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 1e21, x: undefined })).toBe(
    '{"a":1e+21,"b":[1,{"c":"é","d":null}]}',
  );
});
