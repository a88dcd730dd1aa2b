import { expect, test } from 'vitest';
import type { Block, ListItem } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { storyFromHtml } from './html.ts';
import { blocksFromHtml } from './html-blocks.ts';

/** Runs in short: `*bold*`, `_italic_`, `[text](link)`. */
function shown(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, link }) => {
      const styled = `${bold ? '*' : ''}${italic ? '_' : ''}${text}${italic ? '_' : ''}${bold ? '*' : ''}`;
      return link === undefined ? styled : `[${styled}](${link})`;
    })
    .join('');
}

const items = (list: readonly ListItem[]): string =>
  list
    .map(
      ({ runs, items: nested }) => shown(runs) + (nested.length > 0 ? ` (${items(nested)})` : ''),
    )
    .join(', ');

/** A block in short: what kind it is, unless a paragraph, and how it reads. */
function outline(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return shown(block.runs);
    case 'heading':
      return `h${block.level}: ${shown(block.runs)}`;
    case 'list':
      return `${block.style}: ${items(block.items)}`;
    case 'block quote':
      return `quote: ${block.paragraphs.map(shown).join(' / ')}`;
    case 'picture':
      return `picture: ${block.caption} | ${block.credit} | ${block.alt}`;
    case 'divider':
      return '---';
  }
}

const read = (html: string): readonly string[] => blocksFromHtml(html).map(outline);

test.each<[string, string, readonly string[]]>([
  [
    'paragraphs',
    '<p>One.</p>\n<p>Two <b>bold</b> <i>italic</i>.</p>',
    ['One.', 'Two *bold* _italic_.'],
  ],
  ['text with no elements', 'One\ntwo', ['One two']],
  [
    'marks typed as two single ones',
    "<p>''It <i>rained,''</i> he said.</p>",
    ['"It _rained,"_ he said.'],
  ],
  ['empty paragraphs', '<p></p><p>&nbsp;</p><p><br></p><p>x</p>', ['x']],
  ['line breaks', '<p>One<br>two</p>', ['One\ntwo']],
  ['two line breaks', '<div>One<br><br>two</div>', ['One', 'two']],
  ['headings', '<h1>A</h1><h2>B</h2><h4><b>C</b></h4>', ['h2: A', 'h2: B', 'h3: C']],
  [
    'lists',
    '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul><ol><li>d</ol>',
    ['bulleted: a (b), c', 'numbered: d'],
  ],
  ['a list nested beside its item', '<ul><li>a</li><ul><li>b</li></ul></ul>', ['bulleted: a (b)']],
  ['block quotes', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote: a / b']],
  [
    'an attributed quote',
    '<figure><blockquote><p>a</p></blockquote><figcaption>— Jane Doe</figcaption></figure>',
    ['quote: a / — Jane Doe'],
  ],
  ['a divider', 'a<hr>b', ['a', '---', 'b']],
  [
    'tables',
    '<table><tr><th>Ward<th>Count<tr><td>East<td>12</table>',
    ['Ward | Count', 'East | 12'],
  ],
  ['layout tables', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', ['a', 'b']],
  ['preformatted text', '<pre>a\n  b</pre>', ['a\nb']],
  [
    'links',
    '<a href="https://example.org/a">x</a> <a href=" mailto:a@b.nz ">y</a>',
    ['[x](https://example.org/a) [y](mailto:a@b.nz)'],
  ],
  [
    'unsafe and relative links',
    '<a href="javascript:alert(1)">x</a> <a href="java\tscript:alert(1)">y</a> <a href="/page">z</a>',
    ['x y z'],
  ],
  [
    'scripts, styles and frames',
    'a<script>b()</script><style>c{}</style><iframe src="d"></iframe><svg><text>e</text></svg>',
    ['a'],
  ],
  ['what is hidden', '<p style="display: none">a</p><p hidden>b</p><p>c</p>', ['c']],
  ['handlers and editor classes', '<p class="x" onclick="alert(1)" id="y">a</p>', ['a']],
  [
    'pictures',
    '<figure><img src="a.jpg" alt="Alt"><figcaption>A ship. <span class="credit">Jane Doe</span></figcaption></figure>',
    ['picture: A ship. | Jane Doe | Alt'],
  ],
  [
    'a picture with its credit in brackets',
    '<figure><img alt=""><figcaption>A ship (Supplied)</figcaption></figure>',
    ['picture: A ship | Supplied | '],
  ],
  [
    'a picture in a paragraph',
    '<p>a <img src="x" alt="Alt"> b</p>',
    ['a', 'picture:  |  | Alt', 'b'],
  ],
  ['tracking dots', '<img src="x" width="1" height="1"><p>a</p>', ['a']],
  [
    'Google Docs’ wrapper',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a </span><span style="font-weight:700;font-style:italic">b</span></p></b>',
    ['a *_b_*'],
  ],
  [
    'bold on everything',
    '<p><b>a</b></p><p><span style="font-weight:bold">b</span></p>',
    ['a', 'b'],
  ],
  [
    'Word’s paragraphs',
    '<p class=MsoNormal style="mso-pagination:none"><b style="mso-bidi-font-weight:normal">a</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>',
    ['*a*', 'b'],
  ],
  [
    'Word’s lists',
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;</span></span><![endif]>a</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>b</p>',
    ['numbered: a, b'],
  ],
  [
    'Word’s lists whose bullets have lost their style',
    '<p class=MsoListParagraphCxSpFirst><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>a</p><p class=MsoListParagraphCxSpLast>·&nbsp; <b>b</b> c</p><p class=MsoListParagraph>d. e</p><p class=MsoListParagraph>only set in</p>',
    ['bulleted: a, *b* c', 'numbered: e', 'only set in'],
  ],
])('reads %s', (_, html, expected) => expect(read(html)).toEqual(expected));

test('reads the words of HTML nested beyond all sense', () =>
  expect(read(`${'<div>'.repeat(30_000)}deep`)).toEqual(['deep']));

const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };

test('takes the article out of a page', () => {
  const story = storyFromHtml(
    `<!doctype html><html lang="mi"><head><title>Site | Ferry</title></head><body><nav>Home</nav>
     <article><h1>Ferry <em>returns</em></h1><p>By Jane Doe</p><p>AUCKLAND — It is back.</p></article>
     <footer>About us</footer></body></html>`,
    birth,
    'a.html',
  );
  expect(story).toMatchObject({
    headline: 'Ferry returns',
    byline: 'By Jane Doe',
    dateline: 'AUCKLAND',
  });
  expect(story.body.map(outline)).toEqual(['It is back.']);
});

test('takes the headline from the title where there is no other', () =>
  expect(storyFromHtml('<title>Ferry</title><ul><li>a</ul>', birth, 'a.html').headline).toBe(
    'Ferry',
  ));

test('what an export says of itself is not read as the story’s words', () => {
  const html =
    '<article><header><p class="draft">Draft.</p><h1>A</h1></header><p>It sailed.</p><footer><p class="override">One finding stood.</p></footer></article>';
  const { body } = storyFromHtml(html, { id: '', now: '2026-11-22T00:00:00Z' }, 'a.html');
  expect(body.map(outline)).toEqual(['It sailed.']);
});
