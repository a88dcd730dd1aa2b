import type { LexicalNode, NodeKey } from 'lexical';
import { $applyNodeReplacement, DecoratorNode } from 'lexical';
import type { Picture } from '../../../core/story/block.ts';

const EMPTY: Picture = { kind: 'picture', image: null, caption: '', credit: '', alt: '' };

/** A picture in its place. What it holds is the story's own value; React draws it and its three fields. */
export class PictureNode extends DecoratorNode<Picture> {
  __picture: Picture;

  constructor(picture: Picture = EMPTY, key?: NodeKey) {
    super(key);
    this.__picture = picture;
  }

  override $config() {
    return this.config('picture', { extends: DecoratorNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__picture = previous.__picture;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'picture';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override decorate(): Picture {
    return this.getPicture();
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.getPicture().caption;
  }

  getPicture(): Picture {
    return this.getLatest().__picture;
  }

  setPicture(picture: Picture): this {
    const self = this.getWritable();
    self.__picture = picture;
    return self;
  }
}

export function $createPictureNode(picture: Picture): PictureNode {
  return $applyNodeReplacement(new PictureNode(picture));
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode;
}
