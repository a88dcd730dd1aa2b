import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { Block } from '../../../src/core/story/block.ts';
import { plainText } from '../../../src/core/story/runs.ts';

/** Lexical with rich text and undo and nothing of ours: what the body is measured against. */
export function mountPlainEditor(place: HTMLElement, body: readonly Block[]): void {
  const root = document.createElement('div');
  root.className = 'body-text';
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', 'Body');
  place.append(root);
  const editor = createEditor({ namespace: 'plain' });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 600);
  editor.setRootElement(root);
  editor.update(
    () => {
      for (const block of body) {
        const text = block.kind === 'paragraph' ? plainText(block.runs) : '';
        $getRoot().append($createParagraphNode().append($createTextNode(text)));
      }
    },
    { discrete: true },
  );
}
