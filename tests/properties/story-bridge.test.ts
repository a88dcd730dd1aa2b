import { createHeadlessEditor } from '@lexical/headless';
import fc from 'fast-check';
import { $getRoot, $isElementNode } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/story/block.ts';
import { passagesOf } from '../../src/core/story/passages.ts';
import { BodyMirror } from '../../src/renderer/editor/body-mirror.ts';
import { BODY_NODES } from '../../src/renderer/editor/nodes/body-nodes.ts';
import { settleBody } from '../../src/renderer/editor/settle-body.ts';
import { $fillBody } from '../../src/renderer/editor/story-bridge.ts';
import { arbitraryBody } from '../helpers/arbitrary-story.ts';

function editorWith(body: readonly Block[]): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: [...BODY_NODES],
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $fillBody(body), { discrete: true });
  return editor;
}

function bodyIn(editor: LexicalEditor): readonly Block[] {
  return new BodyMirror(editor.getEditorState(), []).body;
}

/** The words of a body passage by passage, as the quote engine reads them. */
function words(body: readonly Block[]): string {
  return passagesOf({ headline: '', standfirst: '', body })
    .map(({ text }) => text)
    .join('\n')
    .trimEnd();
}

describe('a body that went through the editor', () => {
  it('comes back as it was, once settled', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(bodyIn(editorWith(body))).toEqual(settleBody(body));
      }),
    );
  });

  it('comes back the same the second time', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const once = bodyIn(editorWith(body));
        expect(bodyIn(editorWith(once))).toEqual(once);
      }),
    );
  });
});

describe('a settled body', () => {
  it('is settled', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const settled = settleBody(body);
        expect(settleBody(settled)).toEqual(settled);
      }),
    );
  });

  it('has the same passages as the body it was', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(words(settleBody(body))).toBe(words(body));
      }),
    );
  });
});

describe('the mirror', () => {
  it('says after any edit what a fresh reading says, and keeps the blocks that did not change', () => {
    const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('remove', 'swap', 'type') });
    fc.assert(
      fc.property(arbitraryBody, fc.array(edit, { maxLength: 5 }), (body, edits) => {
        const editor = editorWith(body);
        const mirror = new BodyMirror(editor.getEditorState(), settleBody(body));
        editor.registerUpdateListener((update) => void mirror.follow(update));
        for (const { at, kind } of edits) {
          const before = mirror.body;
          editor.update(() => $edit(at, kind), { discrete: true });
          const fresh = bodyIn(editor);
          expect(mirror.body).toEqual(fresh);
          if (kind === 'type') {
            const changed = mirror.body.filter((block, index) => block !== before[index]);
            expect(changed.length).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

function $edit(at: number, kind: string): void {
  const nodes = $getRoot().getChildren();
  const node = nodes[at % Math.max(1, nodes.length)];
  if (!node) return;
  if (kind === 'remove' && nodes.length > 1) node.remove();
  if (kind === 'swap') node.getNextSibling()?.insertAfter(node);
  if (kind === 'type' && $isElementNode(node)) {
    const text = node.getAllTextNodes()[0];
    text?.setTextContent(`${text.getTextContent()}x`);
  }
}
