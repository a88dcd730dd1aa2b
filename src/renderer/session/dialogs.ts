import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Output } from '../../ipc/contract.ts';
import type { OtherVersion } from '../../ipc/contract.ts';

/** A story as a dialog names it. */
export interface NamedStory {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** The one dialog that may be open. `name for checks` does `then` once there is a name to sign with. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'unite'; readonly story: string; readonly version: OtherVersion }
  | { readonly kind: 'export' }
  | { readonly kind: 'pictures table' }
  | { readonly kind: 'codes' }
  /** `block` is the picture's index in the body; `back` opens again once it is closed. */
  | {
      readonly kind: 'edit picture' | 'picture details';
      readonly block: number;
      readonly back?: OpenDialog;
    }
  | { readonly kind: 'gate' }
  | { readonly kind: 'sign off' }
  | { readonly kind: 'report written'; readonly report: Output<'report.write'> }
  | { readonly kind: 'rename'; readonly story: NamedStory }
  | { readonly kind: 'trash'; readonly story: NamedStory; readonly words: number }
  | { readonly kind: 'details' }
  | { readonly kind: 'keep version' }
  /** Two versions of a story by their numbers; null is the story as it stands. */
  | {
      readonly kind: 'compare';
      readonly story: string;
      readonly from: number;
      readonly to: number | null;
    }
  | { readonly kind: 'name for checks'; readonly then: () => void };

export interface Dialogs {
  readonly store: StoreApi<{ readonly dialog: OpenDialog }>;
  open(dialog: OpenDialog): void;
  close(): void;
  /** Until no dialog is open. */
  closed(): Promise<void>;
}

export function createDialogs(): Dialogs {
  const store = createStore<{ readonly dialog: OpenDialog }>(() => ({ dialog: { kind: 'none' } }));
  return {
    store,
    open: (dialog) => store.setState({ dialog }),
    close: () => store.setState({ dialog: { kind: 'none' } }),
    closed: () =>
      new Promise((resolve) => {
        const isClosed = (): boolean => store.getState().dialog.kind === 'none';
        if (isClosed()) return resolve();
        const stop = store.subscribe(() => {
          if (!isClosed()) return;
          stop();
          resolve();
        });
      }),
  };
}
