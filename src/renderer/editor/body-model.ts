import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import {
  $getRoot,
  $getSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  createEditor,
  HISTORY_PUSH_TAG,
  mergeRegister,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { Block } from '../../core/story/block.ts';
import { leaveBlockQuotes } from './behaviours/block-quotes.ts';
import { limitToStory } from './behaviours/limits.ts';
import { keepLists } from './behaviours/lists.ts';
import { turnMarkdown } from './behaviours/markdown-shortcuts.ts';
import { BodyMirror } from './body-mirror.ts';
import { BODY_NODES } from './nodes/body-nodes.ts';
import { settleBody } from './settle-body.ts';
import { StepwiseLayout } from './stepwise-layout.ts';
import { isSamePlain } from './same-plain.ts';
import { $fillBody } from './story-bridge.ts';
import type { ToolbarState } from './toolbar-state.ts';
import { readSelection, RESTING } from './toolbar-state.ts';

type Listener = () => void;

/** One story's body in an editor: the tree, its history, and the story's blocks kept in step with it. */
export class BodyModel {
  readonly editor: LexicalEditor;
  readonly mirror: BodyMirror;
  readonly layout = new StepwiseLayout();
  private toolbar: ToolbarState = RESTING;
  private readonly history = createEmptyHistoryState();
  private readonly bodyListeners = new Set<Listener>();
  private readonly toolbarListeners = new Set<Listener>();

  constructor(body: readonly Block[]) {
    this.editor = createEditor({
      namespace: 'stet-body',
      nodes: [...BODY_NODES],
      onError: (error) => {
        throw error;
      },
    });
    const settled = settleBody(body);
    this.editor.update(() => $fillBody(settled), { discrete: true });
    this.mirror = new BodyMirror(this.editor.getEditorState(), settled);
  }

  /** The story's body as it stands. */
  get body(): readonly Block[] {
    return this.mirror.body;
  }

  readonly toolbarState = (): ToolbarState => this.toolbar;

  readonly onToolbar = (listener: Listener): (() => void) =>
    subscribe(this.toolbarListeners, listener);

  readonly onBody = (listener: Listener): (() => void) => subscribe(this.bodyListeners, listener);

  /** Brings the editor to life; answers what stops it. */
  start(): () => void {
    return mergeRegister(
      registerRichText(this.editor),
      registerHistory(this.editor, this.history, 600),
      limitToStory(this.editor),
      keepLists(this.editor),
      leaveBlockQuotes(this.editor),
      turnMarkdown(this.editor),
      this.editor.registerUpdateListener((update) => {
        if (this.mirror.follow(update)) for (const listener of this.bodyListeners) listener();
        this.showToolbar(readSelection(update.editorState));
      }),
      this.editor.registerCommand(
        CAN_UNDO_COMMAND,
        (canUndo) => this.showToolbar({ canUndo }),
        COMMAND_PRIORITY_LOW,
      ),
      this.editor.registerCommand(
        CAN_REDO_COMMAND,
        (canRedo) => this.showToolbar({ canRedo }),
        COMMAND_PRIORITY_LOW,
      ),
    );
  }

  /** Puts another body in place of this one, as one step that can be undone. */
  replaceBody(body: readonly Block[]): void {
    this.editor.update(
      () => {
        $fillBody(body);
        if ($getSelection()) $getRoot().selectStart();
      },
      { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_SELECTION_FOCUS_TAG] },
    );
  }

  private showToolbar(part: Partial<ToolbarState>): false {
    const next = { ...this.toolbar, ...part };
    if (isSamePlain(next, this.toolbar)) return false;
    this.toolbar = next;
    for (const listener of this.toolbarListeners) listener();
    return false;
  }
}

function subscribe(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
