import type { LexicalCommand, LexicalEditor } from 'lexical';
import {
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  INPUT_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';

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
  );
}
