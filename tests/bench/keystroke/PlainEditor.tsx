import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import type { Block } from '../../../src/core/story/block.ts';
import { plainText } from '../../../src/core/story/runs.ts';

function $fill(body: readonly Block[]): void {
  for (const block of body) {
    const text = block.kind === 'paragraph' ? plainText(block.runs) : '';
    $getRoot().append($createParagraphNode().append($createTextNode(text)));
  }
}

/** Lexical as its own documentation sets it up, with rich text and undo: what the body is measured against. */
export function PlainEditor({ body }: { readonly body: readonly Block[] }) {
  const config = {
    namespace: 'plain',
    editorState: () => $fill(body),
    onError(error: Error) {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={config}>
      <RichTextPlugin
        contentEditable={<ContentEditable className="body-text" aria-label="Body" />}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
    </LexicalComposer>
  );
}
