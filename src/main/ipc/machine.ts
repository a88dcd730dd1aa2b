import type { Notice, NoticeName } from '../../ipc/contract.ts';
import type { Keep } from '../preferences/keep.ts';
import type { Files } from '../storage/files.ts';
import type { Shelf } from '../storage/shelf.ts';

/** A file as it came from a dialog: its path stays in main. */
export interface Chosen {
  readonly path: string;
  readonly name: string;
}

/** What answers need of the machine beyond the disk: everything a person or another program takes part in. */
export interface Desktop {
  /** A folder somebody chose; null if they thought better of it. */
  chooseFolder(title: string, from: string | null): Promise<string | null>;
  chooseFiles(title: string, kind: 'stories' | 'pictures'): Promise<readonly Chosen[]>;
  showFolder(folder: string): Promise<void>;
  /** Opens a link after asking; answers whether it was a link that may be opened. */
  openLink(address: string): Promise<boolean>;
  copy(text: string, html: string | null): Promise<void>;
  readText(): Promise<string>;
  /** Takes on a look at once. */
  setLook(look: 'system' | 'light' | 'dark'): void;
  /** The window has answered that it may close. */
  flushed(answer: { readonly saved: boolean; readonly unsaved?: string | undefined }): void;
}

/** All that answers work with. */
export interface Machine {
  readonly files: Files;
  readonly shelf: Shelf;
  readonly keep: Keep;
  readonly desktop: Desktop;
  readonly now: () => string;
  readonly newId: () => string;
  /** Tells the window something unasked. */
  readonly notify: <Name extends NoticeName>(name: Name, notice: Notice<Name>) => void;
}
