import type { Block, Picture } from '../../core/story/block.ts';
import type { PictureText } from '../../core/story/picture-text.ts';
import type { Place } from '../../core/quotes/quote.ts';
import type { CommandId } from '../../ipc/commands.ts';
import type { PagePlace } from '../../ipc/page-place.ts';

/** The one-line fields above the body. */
export const FIELDS = ['headline', 'standfirst', 'byline', 'dateline'] as const;
export type Field = (typeof FIELDS)[number];

/** The commands the page itself answers, at its caret. */
export type PageCommandId = Extract<
  CommandId,
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'link'
  | 'clear-formatting'
  | 'paragraph'
  | 'subhead'
  | 'small-subhead'
  | 'bulleted-list'
  | 'numbered-list'
  | 'block-quote'
  | 'picture'
  | 'divider'
>;

/** Where somebody is on the page. */
export type PlaceOnPage = Omit<PagePlace, 'story'>;

/** The commands of the toolbar on a picture; the window answers them for the picture that is selected. */
export type PictureCommandId = Extract<
  CommandId,
  | 'edit-picture'
  | 'picture-details'
  | 'lead-picture'
  | 'picture-small'
  | 'picture-column'
  | 'picture-wide'
  | 'picture-up'
  | 'picture-down'
>;

/** What the rest of the window may ask of the page while a story is on it. */
export interface PagePort {
  /** Puts the caret in the body, where it last was. */
  focus(): void;
  focusField(field: Field): void;
  place(): PlaceOnPage;
  /** Scrolls there, and puts the caret there or as near as there are words. */
  comeBackTo(place: PlaceOnPage): void;
  /** Where the words that are selected stand; null where none are, or not within one passage. */
  selectedPlace(): Place | null;
  /** Brings words into sight, with the caret before them. */
  showPlace(place: Place): void;
  /** Brings words into sight and leaves the caret and the focus where they are. */
  revealPlace(place: Place): void;
  /** Puts other words in the place of these, as one step of undo. */
  replacePlace(place: Place, words: string): void;
  /** Brings a block of the body into sight. */
  showBlock(block: number): void;
  /** Brings a picture into sight with the caret in one of its fields. */
  showPicture(block: number, field: PictureText): void;
  /** Selects a picture for what is asked next, and leaves the focus where it is. */
  choosePicture(block: number): void;
  /** The picture that is selected, by its index in the body; null where none is. */
  chosenPicture(): number | null;
  /** Changes pictures, all in one step of undo; `block` is a picture's index in the body. */
  changePictures(change: (picture: Picture, block: number) => Picture): void;
  /** Moves a picture before the block of that index, or to the end, as one step of undo. */
  movePicture(block: number, before: number): void;
  run(command: PageCommandId): void;
  /** Puts another body in place of this one; undo gives it back. */
  replaceBody(body: readonly Block[]): void;
  /** Puts words at the caret of the body, a paragraph for each line. */
  insertPlainText(text: string): void;
}

/** Where the page leaves its port for the rest of the window. */
export interface PageSlot {
  /** The port of the page on the desk; null while there is none. */
  current(): PagePort | null;
  /** Leaves a port; what it returns takes it away. */
  put(port: PagePort): () => void;
  /** Does something with the next port that is left, once; what it returns calls it off. */
  whenPut(act: (port: PagePort) => void): () => void;
  /** The page that takes the place of the one on the desk begins where that one is. */
  keepPlace(): void;
  /** The next page begins at this place. */
  beginAt(place: PlaceOnPage): void;
}

export function createPageSlot(): PageSlot {
  let port: PagePort | null = null;
  let kept: PlaceOnPage | null = null;
  let waiting: ((port: PagePort) => void) | null = null;
  return {
    current: () => port,
    put(next) {
      port = next;
      if (kept) next.comeBackTo(kept);
      kept = null;
      const act = waiting;
      waiting = null;
      act?.(next);
      return () => {
        if (port === next) port = null;
      };
    },
    whenPut(act) {
      waiting = act;
      return () => {
        if (waiting === act) waiting = null;
      };
    },
    keepPlace() {
      kept = port?.place() ?? null;
    },
    beginAt(place) {
      kept = place;
    },
  };
}
