import { PASTE_TAG } from 'lexical';
import type { PlacePicture } from '../session/picture-acts.ts';
import { isInPictureControl } from './behaviours/caption-fields.ts';
import { $insertBlocks } from './behaviours/clipboard.ts';
import {
  changePictures,
  choosePicture,
  chosenPicture,
  movePicture,
} from './behaviours/change-pictures.ts';
import { placeInTurn } from './behaviours/pictures.ts';
import type { BodyHandle } from './body-handle.ts';
import type { BodyModel } from './body-model.ts';
import { blocksFromText } from './clipboard-data.ts';
import type { PageCommandId } from '../session/page-port.ts';
import { runCommand } from './editor-commands.ts';
import { replaceSelected } from './replace-selected.ts';
import { caretIn } from './caret.ts';
import { caretInPicture } from './picture-field.ts';
import { revealPlace } from './reveal-place.ts';
import { selectedInBody } from './selected-range.ts';
import { showPicture, showPlace } from './show-place.ts';

interface Asked {
  readonly editLink: () => void;
  readonly choosePictures: (place: PlacePicture) => Promise<void>;
}

export function createBodyHandle(model: BodyModel, asked: Asked): BodyHandle {
  const { editor, layout } = model;
  const run = (command: PageCommandId): void => {
    if (command === 'undo' || command === 'redo') return runCommand(editor, command);
    if (command === 'picture') return void asked.choosePictures(placeInTurn(editor, null));
    // Words in a caption have no formatting, and the body's selection is elsewhere.
    if (isInPictureControl(document.activeElement) || !editor.isEditable()) return undefined;
    if (command === 'link') return asked.editLink();
    return runCommand(editor, command);
  };
  return {
    run,
    focus: () => editor.focus(),
    caret: () => caretIn(model) ?? caretInPicture(model),
    selectPlace: (block, part, range) => {
      layout.finish();
      return showPlace(model, block, part, range);
    },
    selected: () => selectedInBody(model),
    revealPlace: (block, part, range) => {
      layout.finish();
      revealPlace(model, block, part, range);
    },
    replacePlace: (block, part, range, words) => {
      layout.finish();
      return showPlace(model, block, part, range) && replaceSelected(editor, words);
    },
    showPicture: (block, field, offset) => {
      layout.finish();
      showPicture(model, block, field, offset);
    },
    choosePicture: (block) => choosePicture(model, block),
    chosenPicture: () => chosenPicture(model),
    changePictures: (change) => changePictures(model, change),
    movePicture: (block, before) => movePicture(model, block, before),
    insertPlainText: (text) =>
      editor.update(() => $insertBlocks(blocksFromText(text)), { tag: PASTE_TAG }),
    replaceBody: (body) => model.replaceBody(body),
    body: () => model.body,
    state: model.toolbarState,
    subscribe: model.onToolbar,
  };
}
