import type { Notice, NoticeName } from '../../ipc/contract.ts';
import type { Preferences } from '../../ipc/preferences.ts';
import type { OpenSigningKey } from '../storage/signing-key.ts';
import type { Keep } from '../preferences/keep.ts';
import type { Files } from '../storage/files.ts';
import type { PictureDesk } from '../storage/picture-desk.ts';
import type { SearchDesk } from '../storage/search-desk.ts';
import type { Shelf } from '../storage/shelf.ts';
import type { DeskWatch } from './desk-watch.ts';
import type { PagePlaces } from './page-places.ts';
import type { WordKeeper } from '../storage/word-keeper.ts';

/** A file as it came from a dialog: its path stays in main. */
export interface Chosen {
  readonly path: string;
  readonly name: string;
}

/** What a dialog shows first. */
export type FileKind = 'stories' | 'pictures' | 'transcripts';

/** What the window says when it was told that it is about to close. `unsaved` names what could not be written. */
export interface Flushed {
  readonly saved: boolean;
  readonly unsaved?: string | undefined;
}

/** What answers need of the machine beyond the disk: everything a person or another program takes part in. */
export interface Desktop {
  /** A folder somebody chose; null if they thought better of it. */
  readonly chooseFolder: (title: string, from: string | null) => Promise<string | null>;
  readonly chooseFiles: (title: string, kind: FileKind) => Promise<readonly Chosen[]>;
  readonly showFolder: (folder: string) => void;
  /** Opens a link after asking; answers whether it is one that may be opened. */
  readonly openLink: (address: string) => Promise<boolean>;
  readonly copy: (text: string, html: string | null) => Promise<void>;
  readonly readText: () => Promise<string>;
  readonly setLook: (look: Preferences['look']) => void;
  readonly listening: () => void;
  readonly flushed: (answer: Flushed) => void;
}

/** All that answers work with. */
export interface Machine {
  readonly files: Files;
  readonly shelf: Shelf;
  readonly words: WordKeeper;
  readonly watch: DeskWatch;
  readonly places: PagePlaces;
  readonly keep: Keep;
  readonly search: SearchDesk;
  readonly pictures: PictureDesk;
  readonly desktop: Desktop;
  /** The files Stet was asked to open from outside since this was asked last. */
  readonly takeOpened: () => readonly Chosen[];
  readonly openSigningKey: OpenSigningKey;
  readonly now: () => string;
  readonly newId: () => string;
  /** Tells the window something unasked. */
  readonly notify: <Name extends NoticeName>(name: Name, notice: Notice<Name>) => void;
}
