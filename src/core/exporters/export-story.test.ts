import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../story/block.ts';
import { newStory } from '../story/new-story.ts';
import type { PictureDetails } from '../story/picture-details.ts';
import type { Run } from '../story/runs.ts';
import type { Story } from '../story/story.ts';
import { exportFailureMessage } from './export-failure.ts';
import type { ExportOptions } from './export-format.ts';
import { MARKDOWN_PRESETS } from './export-format.ts';
import { exportStory } from './export-story.ts';
import { DEFAULT_LEVELS } from '../checks/gate-levels.ts';
import { renderCopy } from './render-copy.ts';

const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };
const options: ExportOptions = {
  format: 'html fragment',
  preset: 'plain',
  asDraft: false,
  now: '2026-11-22T12:41:00+13:00',
};

const FERRY: Partial<Story> = {
  slug: 'ferry',
  headline: 'Ferry <returns> & stays',
  standfirst: 'After 67 years.',
  byline: 'By Jane Doe',
  dateline: 'AUCKLAND',
  keywords: ['boats'],
};

function exported(parts: Partial<Story>, changed: Partial<ExportOptions> = {}): string {
  const result = exportStory(newStory(birth, parts), { ...options, ...changed });
  return result.ok ? (result.value.files[0]?.text ?? '') : exportFailureMessage(result.failure);
}

const body = (block: Block, format: ExportOptions['format']): string =>
  exported({ body: [block] }, { format })
    .replace(/^<article[^]*<\/header>\n|\n<\/article>\n$/g, '')
    .replace(/^---\n[^]*?\n---\n\n?/, '');

const runs = (...all: readonly Run[]): Block => ({ kind: 'paragraph', runs: all });
const picture: Block = {
  kind: 'picture',
  image: { file: `${'a'.repeat(64)}.jpg`, width: 20, height: 10 },
  caption: 'A ferry.',
  credit: 'Jane Doe',
  alt: 'A ferry at sea',
};

test.each<[Block, string, string]>([
  [
    runs({ text: 'a ' }, { text: 'b ', bold: true }, { text: 'c' }),
    '<p>a <strong>b</strong> c</p>',
    'a **b** c\n',
  ],
  [
    runs(
      { text: 'a', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: 'c', italic: true },
    ),
    '<p><strong>a<em>b</em></strong><em>c</em></p>',
    '**&#x61;_&#x62;_**_c_\n',
  ],
  [
    runs({ text: 'un' }, { text: 'belie', italic: true }, { text: 'vable' }),
    '<p>un<em>belie</em>vable</p>',
    'un*belie*vable\n',
  ],
  [runs({ text: 'a\nb' }), '<p>a<br>b</p>', 'a\\\nb\n'],
  [
    runs({ text: 'x', link: 'https://example.org/?a=b&c' }),
    '<p><a href="https://example.org/?a=b&#x26;c">x</a></p>',
    '[x](https://example.org/?a=b\\&c)\n',
  ],
  [runs({ text: '<script>' }), '<p>&#x3C;script></p>', '\\<script>\n'],
  [{ kind: 'heading', level: 2, runs: [{ text: 'Why' }] }, '<h2>Why</h2>', '## Why\n'],
  [
    {
      kind: 'list',
      style: 'numbered',
      items: [{ runs: [{ text: 'a' }], items: [{ runs: [{ text: 'b' }], items: [] }] }],
    },
    '<ol>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ol>',
    '1. a\n   1. b\n',
  ],
  [
    { kind: 'block quote', paragraphs: [[{ text: 'We miss it.' }], [{ text: '— Rewi Tane' }]] },
    '<figure>\n<blockquote>\n<p>We miss it.</p>\n</blockquote>\n<figcaption>— Rewi Tane</figcaption>\n</figure>',
    '> We miss it.\n>\n> — Rewi Tane\n',
  ],
  [{ kind: 'divider' }, '<hr>', '***\n'],
])('%j', (block, html, markdown) => {
  const asDraft = block.kind === 'block quote';
  const format = { html: 'html fragment', markdown: 'markdown' } as const;
  if (!asDraft)
    expect([body(block, format.html), body(block, format.markdown)]).toEqual([html, markdown]);
  else expect(exported({ body: [block] }, { asDraft: true })).toContain(html);
});

test('styles that overlap are cut at a word, with the space outside', () =>
  expect(
    body(
      runs(
        { text: 'a ', bold: true },
        { text: 'b ', bold: true, italic: true },
        { text: 'c', italic: true },
      ),
      'markdown',
    ),
  ).toBe('**a _b_** _c_\n'));

test('a picture, its caption and its credit', () => {
  expect(exported({ slug: 'ferry', body: [picture] })).toContain(
    '<figure>\n<img src="pictures/ferry-1.jpg" alt="A ferry at sea" width="20" height="10">\n<figcaption>A ferry. <span class="credit">Jane Doe</span></figcaption>\n</figure>',
  );
  expect(exported({ slug: 'ferry', body: [picture] }, { format: 'markdown' })).toContain(
    '![A ferry at sea](pictures/ferry-1.jpg)\\\n_A ferry._ (Jane Doe)',
  );
});

test('a picture at every width, its usual one where no other is chosen, and what has to stay in sight', () => {
  const large = {
    ...picture,
    image: { file: `${'a'.repeat(64)}.avif`, width: 4000, height: 3000 },
    edit: { crop: { x: 0.5, y: 0, width: 0.5, height: 1 }, focal: { x: 0.75, y: 0.2 } },
  };
  const renditions = {
    widths: [640, 1280, 1920],
    forms: new Map([[large.image.file, 'jpg' as const]]),
  };
  const parts = { slug: 'ferry', body: [large] };
  const page = exported(parts, { format: 'html', asDraft: true, renditions });
  expect(page).toContain(
    '<img src="pictures/ferry-1-1280.jpg" srcset="pictures/ferry-1-640.jpg 640w, pictures/ferry-1-1280.jpg 1280w, pictures/ferry-1-1920.jpg 1920w" sizes="(min-width: 41rem) 38rem, 100vw" alt="A ferry at sea" width="1280" height="1920" data-focal="50% 20%">',
  );
  expect(page).toContain('img[data-focal="50% 20%"] { object-position: 50% 20%; }');
  expect(page).not.toContain('style="');
  expect(exported(parts, { asDraft: true, renditions })).toContain(
    'data-focal="50% 20%" style="object-position: 50% 20%">',
  );
  expect(exported(parts, { format: 'markdown', renditions })).toContain(
    '![A ferry at sea](pictures/ferry-1-1920.jpg)',
  );
});

test('the header of an article', () =>
  expect(exported(FERRY)).toBe(`<article lang="en-NZ">
<header>
<h1>Ferry &#x3C;returns> &#x26; stays</h1>
<p class="standfirst">After 67 years.</p>
<p class="byline">By Jane Doe</p>
<p class="dateline">AUCKLAND</p>
<p class="date"><time datetime="2026-11-22T12:41:00+13:00">22 November 2026</time></p>
</header>
</article>
`));

test('a page says what it is to machines too, and nothing in it can end the script', () => {
  const page = exported(
    { ...FERRY, headline: '</script><b>', body: [picture] },
    { format: 'html' },
  );
  const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'NewsArticle',
    headline: '</script><b>',
    description: 'After 67 years.',
    author: [{ '@type': 'Person', name: 'Jane Doe' }],
    image: [{ contentUrl: 'pictures/ferry-1.jpg', creditText: 'Jane Doe' }],
  });
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/ style=/);
});

test('a page says to machines whose a picture is, and on what terms', () => {
  const imageOf = (details: PictureDetails): unknown => {
    const page = exported({ ...FERRY, body: [{ ...picture, details }] }, { format: 'html' });
    const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
    return (JSON.parse(json) as { image: readonly unknown[] }).image[0];
  };
  const terms = { creator: 'Ana Rua; Hēmi Walker', copyright: '© Stet', usageTerms: 'Print only.' };
  expect(imageOf(terms)).toEqual({
    '@type': 'ImageObject',
    contentUrl: 'pictures/ferry-1.jpg',
    width: 20,
    height: 10,
    caption: 'A ferry.',
    creator: [
      { '@type': 'Person', name: 'Ana Rua' },
      { '@type': 'Person', name: 'Hēmi Walker' },
    ],
    creditText: 'Jane Doe',
    copyrightNotice: '© Stet',
    usageInfo: { '@type': 'CreativeWork', text: 'Print only.' },
  });
  expect(imageOf({ usageTerms: 'https://stet.example/terms' })).toMatchObject({
    usageInfo: 'https://stet.example/terms',
  });
});

test.each(MARKDOWN_PRESETS)(
  'front matter for %s: the title once, every string quoted',
  (preset) => {
    const markdown = exported(
      { ...FERRY, body: [runs({ text: 'Text.' })] },
      { format: 'markdown', preset },
    );
    const [, yaml = '', text] = /^---\n([^]*?)---\n([^]*)$/.exec(markdown) ?? [];
    expect(parse(yaml)).toMatchObject({ title: 'Ferry <returns> & stays' });
    expect(yaml).not.toMatch(/: (?!"|true$|false$|$)/m);
    expect(text).toBe('\nText.\n');
  },
);

test.each([
  ['plain', { draft: true }],
  ['hugo', { draft: true, params: { byline: 'By Jane Doe', dateline: 'AUCKLAND' } }],
  ['jekyll', { published: false }],
  ['eleventy', { permalink: false, eleventyExcludeFromCollections: true }],
  ['astro', { draft: true, description: 'After 67 years.', pubDate: options.now }],
] as const)('a draft for %s', (preset, fields) => {
  const markdown = exported(FERRY, { format: 'markdown', preset, asDraft: true });
  expect(parse(markdown.split('---\n')[1] ?? '')).toMatchObject(fields);
});

test('what blocks a story stops its export, but not as a draft', () => {
  const parts = { ...FERRY, body: [runs({ text: 'TK' })] };
  expect(exported(parts)).toMatch(/^One thing stands in the way of this export: A TK/);
  expect(exported(parts, { asDraft: true })).toContain(
    '<p class="draft">Draft. Not for publication.</p>',
  );
});

test('an override is printed at the foot of a page, of a fragment and in front matter, and is no word of the story', () => {
  const override = {
    id: 'o',
    at: '2026-11-22T10:00:00Z',
    by: 'R. <Night>',
    reason: 'Seen by counsel.',
    findings: ['The story needs a legal reading before it goes out.'],
    digest: '',
  };
  const parts: Partial<Story> = {
    ...FERRY,
    legal: 'required',
    body: [runs({ text: 'It sailed.' })],
  };
  const words =
    'One finding stood when R. &#x3C;Night> let this pass on 2026-11-22: Seen by counsel.';
  for (const format of ['html', 'html fragment'] as const) {
    const html = exported(parts, { format, overrideFor: () => override });
    expect(html).toContain(`<footer>\n<p class="override">${words}</p>\n</footer>\n</article>`);
  }
  expect(exported(parts, { format: 'markdown', overrideFor: () => override })).toContain(
    'override: "One finding stood when R. <Night> let this pass on 2026-11-22: Seen by counsel."',
  );
});

test('a copy for the clipboard has the words, not the pictures, and says when it is a draft', () => {
  const story = newStory(birth, { ...FERRY, body: [picture] });
  expect(renderCopy(story, { ...options, format: 'markdown' })).toEqual({
    ok: true,
    value: `# Ferry \\<returns> & stays\n\nAfter 67 years.\n\nBy Jane Doe\n\nAUCKLAND\n\n_A ferry._ (Jane Doe)\n`,
  });
  const unfinished = newStory(birth, { body: [runs({ text: 'TK' })] });
  expect(renderCopy(unfinished, { ...options, format: 'markdown' })).toEqual({
    ok: true,
    value: 'Draft. Not for publication.\n\nTK\n',
  });
  const none = { ...DEFAULT_LEVELS, placeholder: 'note', 'headline missing': 'note' } as const;
  expect(renderCopy(unfinished, { ...options, format: 'markdown', levels: none })).toEqual({
    ok: true,
    value: 'TK\n',
  });
  const override = {
    id: 'o',
    at: '2026-11-22T09:00:00Z',
    by: 'R. Night',
    digest: '',
    reason: 'Seen.',
    findings: ['One.'],
  };
  expect(
    renderCopy(unfinished, { ...options, format: 'markdown', overrideFor: () => override }),
  ).toEqual({
    ok: true,
    value: 'TK\n\nOne finding stood when R. Night let this pass on 2026-11-22: Seen.\n',
  });
  expect(renderCopy(unfinished, { ...options, overrideFor: () => override })).toMatchObject({
    value: expect.stringContaining('R. Night let this pass') as string,
  });
});
