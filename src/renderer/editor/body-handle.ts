import type { Block } from '../../core/story/block.ts';
import type { Range } from '../../core/text/range.ts';
import type { PictureText } from '../../core/story/picture-text.ts';
import type { PictureChange } from './behaviours/change-pictures.ts';
import type { PageCommandId } from '../session/page-port.ts';
import type { PictureSpot } from './picture-field.ts';
import type { BodyRange } from './selected-range.ts';
import type { Spot } from './slice-body.ts';
import type { ToolbarState } from './toolbar-state.ts';

/** What the rest of the window may ask of the body. */
export interface BodyHandle {
  /** Carries out a command at the selection. */
  readonly run: (command: PageCommandId) => void;
  readonly focus: () => void;
  /** Where the caret stands, in a picture's texts as well; null where it is not in the body. */
  readonly caret: () => Spot | PictureSpot | null;
  /** Selects a range of a passage and brings it into view; false where the body has no such passage. */
  readonly selectPlace: (block: number, part: number, range: Range) => boolean;
  /** What is selected of one passage, captions included, or where the caret stands; null where it runs over several. */
  readonly selected: () => BodyRange | null;
  /** Brings a range of a passage into view, and leaves the selection and the focus where they are. */
  readonly revealPlace: (block: number, part: number, range: Range) => void;
  /** Selects a picture, brings it into view and puts the caret in one of its fields, before an offset. */
  readonly showPicture: (block: number, field: PictureText, offset?: number) => void;
  /** Selects a picture, and leaves the focus and the page where they are. */
  readonly choosePicture: (block: number) => void;
  /** The picture that is selected, by its index in the body. */
  readonly chosenPicture: () => number | null;
  /** Changes pictures, all in one step of undo. */
  readonly changePictures: (change: PictureChange) => void;
  /** Moves a picture before another block, or to the end, as one step of undo. */
  readonly movePicture: (block: number, before: number) => void;
  /** Puts words in the place of a range of a passage, as one step of undo; false where it is not in the body's own text. */
  readonly replacePlace: (block: number, part: number, range: Range, words: string) => boolean;
  /** Puts words at the selection, a paragraph for each line. */
  readonly insertPlainText: (text: string) => void;
  /** Puts another body in place of this one; undo gives it back. */
  readonly replaceBody: (body: readonly Block[]) => void;
  /** The body as it stands this moment. */
  readonly body: () => readonly Block[];
  /** For `useSyncExternalStore`: what a toolbar shows, and when it changes. */
  readonly state: () => ToolbarState;
  readonly subscribe: (listener: () => void) => () => void;
}
