import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Codes } from '../../core/text/codes.ts';
import type { Desk, Library } from '../../ipc/contract.ts';
import type { Preferences } from '../../ipc/preferences.ts';
import type { Alignment } from './alignment.ts';
import { createAlignment } from './alignment.ts';
import type { Clock } from './clock.ts';
import type { ListView } from './list-view.ts';
import { WHOLE_LIST } from './list-view.ts';
import { createFind } from './find.ts';
import type { Find } from './find.ts';
import { createDialogs } from './dialogs.ts';
import type { Dialogs } from './dialogs.ts';
import { createMessages } from './messages.ts';
import type { Messages } from './messages.ts';
import { createPictureNotes } from './picture-notes.ts';
import type { PictureNotes } from './picture-notes.ts';
import { createRound } from './round.ts';
import type { Round } from './round.ts';
import { createPageSlot } from './page-port.ts';
import type { PageSlot } from './page-port.ts';
import { createSlot } from './slot.ts';
import type { Slot } from './slot.ts';
import { startAligner } from './start-aligner.ts';
import { createStorySession } from './story-session.ts';
import type { StorySession } from './story-session.ts';
import type { TablePort } from './table-port.ts';
import { createTalkView } from './talk-view.ts';
import type { TalkView } from './talk-view.ts';
import { createWork } from './work.ts';
import type { Work } from './work.ts';

/**
 * The library as it was last seen; `away` is a sentence while it cannot be reached. `wanted` is the story that was
 * asked for last: whichever is read first, that one comes on the desk.
 */
export interface LibraryState {
  readonly library: Library | null;
  readonly away: string | null;
  readonly wanted: string | null;
}

/** Everything on the workbench: the machine, the clock, and the stores of what is on the desk. */
export interface Bench {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly session: StorySession;
  readonly alignment: Alignment;
  readonly talk: TalkView;
  readonly library: StoreApi<LibraryState>;
  readonly listView: StoreApi<ListView>;
  readonly preferences: StoreApi<Preferences>;
  readonly messages: Messages;
  readonly work: Work;
  readonly notes: PictureNotes;
  /** The library's codes for captions. */
  readonly codes: StoreApi<Codes>;
  readonly dialogs: Dialogs;
  readonly find: Find;
  readonly round: Round;
  readonly page: PageSlot;
  /** The table of pictures that is shown on top. */
  readonly table: Slot<TablePort>;
}

export function createBench(desk: Desk, clock: Clock, preferences: Preferences): Bench {
  const messages = createMessages(clock);
  const session = createStorySession(desk, clock, (why) => messages.error(why));
  return {
    desk,
    clock,
    session,
    alignment: createAlignment(desk, session, startAligner),
    talk: createTalkView(),
    library: createStore<LibraryState>(() => ({ library: null, away: null, wanted: null })),
    listView: createStore(() => WHOLE_LIST),
    preferences: createStore(() => preferences),
    messages,
    work: createWork(),
    notes: createPictureNotes(desk),
    codes: createStore<Codes>(() => new Map()),
    dialogs: createDialogs(),
    find: createFind(),
    round: createRound(session),
    page: createPageSlot(),
    table: createSlot(),
  };
}
