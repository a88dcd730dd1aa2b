import { findNames } from '../../quotes/cast/find-names.ts';
import type { NameMention } from '../../quotes/cast/name-mention.ts';
import type { Block } from '../../story/block.ts';
import { passagesOf } from '../../story/passages.ts';

const inBlocks = new WeakMap<Block, readonly NameMention[]>();

/** The names in a block, of a picture in its caption; read once for as long as it stays as it is. */
export function namesIn(block: Block): readonly NameMention[] {
  let names = inBlocks.get(block);
  if (!names) {
    names = passagesOf({ headline: '', standfirst: '', body: [block] })
      .filter(({ source }) => source.kind === 'body')
      .flatMap(findNames)
      .filter(({ kind }) => kind === 'name');
    inBlocks.set(block, names);
  }
  return names;
}
