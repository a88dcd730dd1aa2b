import type { LexicalNode } from 'lexical';
import { $applyNodeReplacement, $createParagraphNode, ParagraphNode } from 'lexical';

/**
 * One paragraph of a block quote. Neighbouring ones are one block quote of the story: a flat tree, so that
 * typing, deleting and pasting across its edges behave as they do between any two paragraphs.
 */
export class QuoteParagraphNode extends ParagraphNode {
  override $config() {
    return this.config('quote-paragraph', { extends: ParagraphNode });
  }

  override createDOM(): HTMLElement {
    return document.createElement('blockquote');
  }

  /** Enter goes on with the same quote. */
  override insertNewAfter(_selection: unknown, restoreSelection?: boolean): QuoteParagraphNode {
    const next = $createQuoteParagraphNode();
    this.insertAfter(next, restoreSelection);
    return next;
  }

  /** Takes the paragraph out of the quote, words and all. */
  override collapseAtStart(): true {
    this.replace($createParagraphNode(), true);
    return true;
  }
}

export function $createQuoteParagraphNode(): QuoteParagraphNode {
  return $applyNodeReplacement(new QuoteParagraphNode());
}

export function $isQuoteParagraphNode(
  node: LexicalNode | null | undefined,
): node is QuoteParagraphNode {
  return node instanceof QuoteParagraphNode;
}
