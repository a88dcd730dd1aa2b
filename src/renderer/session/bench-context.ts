import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { GateLevels } from '../../core/checks/gate-levels.ts';
import type { Library } from '../../ipc/contract.ts';
import type { Preferences } from '../../ipc/preferences.ts';
import type { AlignmentState } from './alignment.ts';
import type { Bench } from './bench.ts';
import type { OpenDialog } from './dialogs.ts';
import type { FindState } from './find.ts';
import type { ListView } from './list-view.ts';
import type { Message } from './messages.ts';
import type { NotesByFile } from './picture-notes.ts';
import type { RoundState } from './round.ts';
import type { OpenStory } from './story-session.ts';
import type { TalkViewState } from './talk-view.ts';
import type { WorkUnderWay } from './work.ts';

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('This component was believed to stand inside BenchContext.');
  return bench;
}

/** What `pick` takes from the open story; null while there is none. `pick` must answer equal values for equal stories. */
export function useOpen<T>(pick: (open: OpenStory) => T): T | null {
  return useStore(useBench().session.store, ({ open }) => (open ? pick(open) : null));
}

/** What `pick` takes from the matches and transcripts; it must answer equal values for equal states. */
export function useAlignment<T>(pick: (state: AlignmentState) => T): T {
  return useStore(useBench().alignment.store, pick);
}

export function useTalkView(): TalkViewState {
  return useStore(useBench().talk.store);
}

export function useLevels(): GateLevels {
  return useStore(useBench().session.store, ({ levels }) => levels);
}

export function useLibrary(): Library | null {
  return useStore(useBench().library, ({ library }) => library);
}

export function useListView(): ListView {
  return useStore(useBench().listView);
}

/** Why the library cannot be reached, in a sentence; null while it can. */
export function useLibraryAway(): string | null {
  return useStore(useBench().library, ({ away }) => away);
}

export function usePreference<Key extends keyof Preferences>(key: Key): Preferences[Key] {
  return useStore(useBench().preferences, (preferences) => preferences[key]);
}

export function useDialog(): OpenDialog {
  return useStore(useBench().dialogs.store, ({ dialog }) => dialog);
}

export function useMessages(): readonly Message[] {
  return useStore(useBench().messages.store, ({ shown }) => shown);
}

/** The long work under way; null while there is none. */
export function useWork(): WorkUnderWay | null {
  return useStore(useBench().work.store, ({ underWay }) => underWay);
}

/** What has been read of the pictures' files. */
export function useNotes(): NotesByFile {
  return useStore(useBench().notes.store, ({ notes }) => notes);
}

export function useFind(): FindState {
  return useStore(useBench().find.store);
}

export function useRound(): RoundState {
  return useStore(useBench().round.store);
}
