// @vitest-environment happy-dom
import {
  INSERT_PARAGRAPH_COMMAND,
  INDENT_CONTENT_COMMAND,
  $getSelection,
  $isRangeSelection,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../../core/story/block.ts';
import type { Run } from '../../core/story/runs.ts';
import { $setLink } from './behaviours/links.ts';
import { BodyModel } from './body-model.ts';
import type { PageCommandId } from '../session/page-port.ts';
import { runCommand } from './editor-commands.ts';
import { $selectPlace } from './place.ts';

const p = (...runs: (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
const h = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, runs: [{ text }] });
const item = (text: string, ...items: ListItem[]): ListItem => ({ runs: [{ text }], items });
const ul = (...items: ListItem[]): Block => ({ kind: 'list', style: 'bulleted', items });
const q = (...texts: string[]): Block => ({
  kind: 'block quote',
  paragraphs: texts.map((text) => (text ? [{ text }] : [])),
});

/** A body under edit, with `select` and `type` for hands. */
function bodyOf(...blocks: readonly Block[]) {
  const model = new BodyModel(blocks);
  model.start();
  const act = (run: () => void): void => model.editor.update(run, { discrete: true });
  return {
    model,
    body: () => model.body,
    act,
    select: (block: number, part: number, from: number, to = from) =>
      act(() => void $selectPlace(model.mirror, block, part, { from, to })),
    type: (text: string) =>
      act(() => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(text);
      }),
    enter: () => act(() => void model.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)),
    run: (command: Exclude<PageCommandId, 'link' | 'picture'>) => {
      runCommand(model.editor, command);
      act(() => undefined);
    },
  };
}

describe('the block commands', () => {
  it.each<[Exclude<PageCommandId, 'link' | 'picture'>, Block]>([
    ['subhead', h('words')],
    ['small-subhead', h('words', 3)],
    ['bulleted-list', ul(item('words'))],
    ['numbered-list', { kind: 'list', style: 'numbered', items: [item('words')] }],
    ['block-quote', q('words')],
  ])('%s, and again for a paragraph', (command, made) => {
    const { body, select, run } = bodyOf(p('words'));
    select(0, 0, 2);
    run(command);
    expect(body()).toEqual([made]);
    run(command);
    expect(body()).toEqual([p('words')]);
  });

  it('a divider goes after the paragraph, with a paragraph to go on in', () => {
    const { body, select, run, type } = bodyOf(p('words'));
    select(0, 0, 2);
    run('divider');
    type('more');
    expect(body()).toEqual([p('words'), { kind: 'divider' }, p('more')]);
  });
});

describe('bold, italic and nothing else', () => {
  it('are put on the selected words', () => {
    const { body, select, run } = bodyOf(p('one two three'));
    select(0, 0, 4, 7);
    run('bold');
    expect(body()).toEqual([p('one ', { text: 'two', bold: true }, ' three')]);
  });
  it('are taken off with a link by clearing', () => {
    const words: Run = { text: 'two', bold: true, italic: true, link: 'https://example.org' };
    const { body, select, run } = bodyOf(p('one ', words, ' three'));
    select(0, 0, 0, 13);
    run('clear-formatting');
    expect(body()).toEqual([p('one two three')]);
  });
});

describe('links', () => {
  it.each([
    ['example.org/page', 'https://example.org/page'],
    ['desk@example.org', 'mailto:desk@example.org'],
  ])('%s becomes %s', (address, link) => {
    const { body, select, act } = bodyOf(p('one two three'));
    select(0, 0, 4, 7);
    act(() => void $setLink(address));
    expect(body()).toEqual([p('one ', { text: 'two', link }, ' three')]);
  });
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'words'])('%s does not', (address) => {
    const { body, select, act } = bodyOf(p('one two three'));
    select(0, 0, 4, 7);
    act(() => expect($setLink(address)).toBe(false));
    expect(body()).toEqual([p('one two three')]);
  });
});

describe('a block quote', () => {
  it('goes on after Enter', () => {
    const { body, select, enter, type } = bodyOf(q('one'), p('after'));
    select(0, 0, 3);
    enter();
    type('two');
    expect(body()).toEqual([q('one', 'two'), p('after')]);
  });
  it('is left by Enter on an empty paragraph', () => {
    const { body, select, enter, type } = bodyOf(q('one', ''), p('after'));
    select(0, 1, 0);
    enter();
    type('out');
    expect(body()).toEqual([q('one'), p('out'), p('after')]);
  });
});

describe('a list', () => {
  it('nests an item under the one before', () => {
    const { body, select, act, model } = bodyOf(ul(item('a'), item('b')));
    select(0, 1, 0);
    act(() => void model.editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined));
    expect(body()).toEqual([ul(item('a', item('b')))]);
  });
  it('does not nest its first item', () => {
    const { body, select, act, model } = bodyOf(ul(item('a'), item('b')));
    select(0, 0, 0);
    act(() => void model.editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined));
    expect(body()).toEqual([ul(item('a'), item('b'))]);
  });
  it('is left by Enter on an empty item', () => {
    const { body, select, enter, type } = bodyOf(ul(item('a')));
    select(0, 0, 1);
    enter();
    enter();
    type('out');
    expect(body()).toEqual([ul(item('a')), p('out')]);
  });
});

describe('the body as the editor changes', () => {
  it('keeps the blocks that nobody touched', () => {
    const { body, select, type } = bodyOf(p('one'), p('two'), p('three'));
    const before = body();
    select(1, 0, 3);
    type('!');
    expect(body()[1]).toEqual(p('two!'));
    expect(body()[0]).toBe(before[0]);
    expect(body()[2]).toBe(before[2]);
  });
  it('tells of a change once, and of a moved caret never', () => {
    const { model, select, type } = bodyOf(p('one'));
    let told = 0;
    model.onBody(() => told++);
    select(0, 0, 1);
    expect(told).toBe(0);
    type('x');
    expect(told).toBe(1);
  });
  it('is replaced as one step of undo', () => {
    const { model, body, act, run } = bodyOf(p('one'), h('two'));
    act(() => undefined);
    model.replaceBody([p('other')]);
    expect(body()).toEqual([p('other')]);
    run('undo');
    expect(body()).toEqual([p('one'), h('two')]);
  });
  it('keeps the story’s own blocks when it is opened', () => {
    const blocks = [p('one'), h('two')];
    expect(
      bodyOf(...blocks)
        .body()
        .map((block, index) => block === blocks[index]),
    ).toEqual([true, true]);
  });
});

describe('what a toolbar shows', () => {
  it('follows the caret', () => {
    const { model, select } = bodyOf(p('one ', { text: 'two', bold: true }), h('head'));
    select(0, 0, 6);
    expect(model.toolbarState()).toMatchObject({ bold: true, italic: false, kind: 'paragraph' });
    select(1, 0, 1);
    expect(model.toolbarState()).toMatchObject({ bold: false, kind: 'subhead', link: null });
  });
  it('is told of only when it differs', () => {
    const { model, select } = bodyOf(p('one two'));
    select(0, 0, 1);
    let told = 0;
    model.onToolbar(() => told++);
    select(0, 0, 2);
    expect(told).toBe(0);
  });
});
