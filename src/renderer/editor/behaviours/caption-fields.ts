import type { LexicalCommand, LexicalEditor } from 'lexical';
import {
  $getNearestNodeFromDOMNode,
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  HISTORY_MERGE_TAG,
  INPUT_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { $selectBlock } from './pictures.ts';

/** Whether something happened in a control of a picture: its caption fields, its buttons. */
export function isInPictureControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, button') !== null;
}

function isUndoOrRedo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
}

const COMMANDS: readonly LexicalCommand<Event | null>[] = [
  BEFORE_INPUT_COMMAND,
  INPUT_COMMAND,
  COMPOSITION_START_COMMAND,
  COMPOSITION_END_COMMAND,
  CLICK_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  PASTE_COMMAND,
  DRAGSTART_COMMAND,
  DRAGOVER_COMMAND,
] as readonly LexicalCommand<Event | null>[];

/** Keeps the editor's hands off what is typed in a picture's own fields; undo stays one for the whole body. */
export function leaveCaptionsAlone(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...COMMANDS.map((command) =>
      editor.registerCommand(
        command,
        (event) => event !== null && isInPictureControl(event.target),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => isInPictureControl(event.target) && !isUndoOrRedo(event),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerRootListener((root) => {
      const select = (event: FocusEvent): void => selectPictureOf(editor, event.target);
      root?.addEventListener('focusin', select);
      return () => root?.removeEventListener('focusin', select);
    }),
  );
}

/** A picture whose field is typed in is the one selected: what is inserted goes after it. */
function selectPictureOf(editor: LexicalEditor, target: EventTarget | null): void {
  if (!isInPictureControl(target)) return;
  editor.update(
    () => {
      const picture = $getNearestNodeFromDOMNode(target as Element);
      if (picture) $selectBlock(picture);
    },
    { tag: [SKIP_DOM_SELECTION_TAG, HISTORY_MERGE_TAG] },
  );
}
