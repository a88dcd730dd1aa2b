import type { LexicalNode } from 'lexical';
import { $applyNodeReplacement, DecoratorNode } from 'lexical';

/** A rule between parts of the body. */
export class DividerNode extends DecoratorNode<null> {
  override $config() {
    return this.config('divider', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return document.createElement('hr');
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }
}

export function $createDividerNode(): DividerNode {
  return $applyNodeReplacement(new DividerNode());
}

export function $isDividerNode(node: LexicalNode | null | undefined): node is DividerNode {
  return node instanceof DividerNode;
}
