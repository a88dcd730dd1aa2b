import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/story/block.ts';
import {
  blocksFromClipboard,
  blocksFromText,
  clipboardContents,
  copiedElsewhere,
  picturesOf,
  withPictures,
} from './clipboard-data.ts';

/** A clipboard in memory. */
function clipboard(data: Readonly<Record<string, string>> = {}): DataTransfer {
  return { getData: (kind: string) => data[kind] ?? '' } as unknown as DataTransfer;
}

const words: Block = { kind: 'paragraph', runs: [{ text: 'the words' }] };
const picture: Block = {
  kind: 'picture',
  image: { file: `${'a'.repeat(64)}.jpg`, width: 4, height: 3 },
  caption: 'What it shows',
  credit: 'Supplied',
  alt: '',
};

function copied(blocks: readonly Block[]): DataTransfer {
  const contents = clipboardContents({
    storyId: 'this',
    slug: 'ferry',
    blocks,
    text: 'the words',
  });
  return clipboard(contents as Readonly<Record<string, string>>);
}

describe('the clipboard', () => {
  it('brings plain text with two single marks typed for a double one as that mark', () =>
    expect(blocksFromText("''It rained,'' he said.")).toEqual([
      { kind: 'paragraph', runs: [{ text: '"It rained," he said.' }] },
    ]));
  it('gives back what was copied from the same story, picture and all', () =>
    expect(blocksFromClipboard(copied([words, picture]), 'this')).toEqual([words, picture]));
  it('gives another story the caption without the picture', () =>
    expect(blocksFromClipboard(copied([picture]), 'other')).toEqual([{ ...picture, image: null }]));
  it('says which pictures are in the other story, to be brought from there', () => {
    const file = `${'a'.repeat(64)}.jpg`;
    const elsewhere = copiedElsewhere(copied([words, picture]), 'other');
    expect(elsewhere).toEqual({ storyId: 'this', slug: 'ferry', blocks: [words, picture] });
    expect(picturesOf([words, picture])).toEqual([file]);
    expect(withPictures([words, picture], [file])).toEqual([words, picture]);
    expect(copiedElsewhere(copied([picture]), 'this')).toBeNull();
  });
  it('writes rich and plain text for other programs', () => {
    const data = copied([words]);
    expect(data.getData('text/html')).toBe('the words');
    expect(data.getData('text/plain')).toBe('the words');
  });
  it('does not believe what only claims to be ours', () => {
    const link = { text: 'x', link: 'javascript:alert(1)' };
    const forged = JSON.stringify({
      storyId: 'this',
      blocks: [{ kind: 'paragraph', runs: [link] }],
    });
    const data = clipboard({ 'application/x-stet-body': forged, 'text/plain': 'plain' });
    expect(blocksFromClipboard(data, 'this')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'plain' }] },
    ]);
  });
  it('reads rich text with the styles a story has and no others', () =>
    expect(
      blocksFromClipboard(
        clipboard({ 'text/html': '<p style="color:red">a <b>bold</b> <u>word</u></p>' }),
        'this',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'a ' }, { text: 'bold', bold: true }, { text: ' word' }],
      },
    ]));
});

describe('plain text', () => {
  it.each([
    ['one line', ['one line']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\n\r\n  \r\ntwo\rthree', ['one', 'two', 'three']],
    ['', []],
  ])('%j is paragraphs %j', (text, paragraphs) =>
    expect(blocksFromText(text)).toEqual(
      paragraphs.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })),
    ),
  );
});
