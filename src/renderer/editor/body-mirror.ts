import type { EditorState, LexicalNode, NodeKey, UpdateListenerPayload } from 'lexical';
import { $getNodeByKey, $getRoot, $isRootNode, HISTORIC_TAG } from 'lexical';
import type { Block } from '../../core/story/block.ts';
import { isSamePlain } from './same-plain.ts';
import { $blockOf, $groupNodes } from './story-bridge.ts';

/** A block of the body with the top-level nodes it is made of. */
interface Mirrored {
  readonly keys: readonly NodeKey[];
  readonly block: Block;
}

type Changes = Pick<
  UpdateListenerPayload,
  'editorState' | 'dirtyElements' | 'dirtyLeaves' | 'tags'
>;

/**
 * The story's body kept in step with the editor at the cost of the blocks that changed: an unchanged block stays
 * the same object, so that whatever is cached by block (its quotations, its words) stays good.
 */
export class BodyMirror {
  private mirrored: readonly Mirrored[] = [];
  private indexOfKey = new Map<NodeKey, number>();
  private blocks: readonly Block[] = [];
  /** The top-level nodes in order, and where each stands in it. */
  private order: readonly NodeKey[] = [];
  private places = new Map<NodeKey, number>();

  /** `known` is the body the editor was filled with, whose blocks are kept where they are the same. */
  constructor(state: EditorState, known: readonly Block[]) {
    this.blocks = known;
    this.readAll(state, () => true);
  }

  get body(): readonly Block[] {
    return this.blocks;
  }

  /** The top-level nodes of a block. */
  keysOf(block: number): readonly NodeKey[] {
    return this.mirrored[block]?.keys ?? [];
  }

  /** Which block a top-level node belongs to. */
  blockOf(key: NodeKey): number | null {
    return this.indexOfKey.get(key) ?? null;
  }

  /** Takes an update in; says whether the body is another than before. */
  follow({ editorState, dirtyElements, dirtyLeaves, tags }: Changes): boolean {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0 && !tags.has(HISTORIC_TAG)) return false;
    const before = this.blocks;
    const isDirty = (key: NodeKey): boolean => dirtyElements.has(key) || dirtyLeaves.has(key);
    const dirtyKeys = [...dirtyElements.keys(), ...dirtyLeaves];
    // An undo replaces the whole state and names nothing that changed.
    if (tags.has(HISTORIC_TAG)) this.readAll(editorState, () => true);
    else if (editorState.read(() => this.$isReordered(dirtyKeys)))
      this.readAll(editorState, isDirty);
    else this.readSome(editorState, dirtyKeys);
    return this.blocks !== before;
  }

  /** Whether top-level nodes came, went or moved. Only those that changed and their neighbours are looked at. */
  private $isReordered(dirtyKeys: readonly NodeKey[]): boolean {
    if ($getRoot().getChildrenSize() !== this.order.length) return true;
    return dirtyKeys.some((key) => {
      const node = key === 'root' ? null : $getNodeByKey(key);
      const place = this.places.get(key);
      const isTop = $isRootNode(node?.getParent());
      if (!node || place === undefined) return isTop;
      return (
        !isTop ||
        node.getPreviousSibling()?.getKey() !== this.order[place - 1] ||
        node.getNextSibling()?.getKey() !== this.order[place + 1]
      );
    });
  }

  private readSome(state: EditorState, dirtyKeys: readonly NodeKey[]): void {
    const before = this.mirrored;
    for (const index of new Set(dirtyKeys.flatMap((key) => this.indexOfKey.get(key) ?? []))) {
      const old = this.mirrored[index];
      if (!old) continue;
      const block = state.read(() => $blockOf(old.keys.flatMap((key) => $getNodeByKey(key) ?? [])));
      if (isSamePlain(block, old.block)) continue;
      this.mirrored = this.mirrored.with(index, { ...old, block });
    }
    if (this.mirrored !== before) this.settle();
  }

  private readAll(state: EditorState, isDirty: (key: NodeKey) => boolean): void {
    const old = new Map(this.mirrored.map((mirrored) => [mirrored.keys[0], mirrored]));
    this.mirrored = state.read(() =>
      $groupNodes().map((nodes, index) =>
        $mirror(nodes, old.get(nodes[0]?.getKey()), this.blocks[index], isDirty),
      ),
    );
    this.indexOfKey = new Map(
      this.mirrored.flatMap(({ keys }, index) => keys.map((key) => [key, index] as const)),
    );
    this.order = this.mirrored.flatMap(({ keys }) => keys);
    this.places = new Map(this.order.map((key, place) => [key, place]));
    this.settle();
  }

  /** A body of a single empty paragraph is an empty body. */
  private settle(): void {
    const blocks = this.mirrored.map(({ block }) => block);
    const [only] = blocks;
    const isEmpty = blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0;
    const settled = isEmpty ? [] : blocks;
    const isSame =
      settled.length === this.blocks.length &&
      settled.every((block, index) => block === this.blocks[index]);
    if (!isSame) this.blocks = settled;
  }
}

function $mirror(
  nodes: readonly LexicalNode[],
  old: Mirrored | undefined,
  known: Block | undefined,
  isDirty: (key: NodeKey) => boolean,
): Mirrored {
  const keys = nodes.map((node) => node.getKey());
  const isSameNodes = old !== undefined && isSamePlain(keys, old.keys);
  if (isSameNodes && !keys.some(isDirty)) return old;
  const block = $blockOf(nodes);
  if (old && isSamePlain(block, old.block)) return { keys, block: old.block };
  return { keys, block: known && isSamePlain(block, known) ? known : block };
}
