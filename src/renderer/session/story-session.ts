import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { GateLevels } from '../../core/checks/gate-levels.ts';
import { DEFAULT_LEVELS } from '../../core/checks/gate-levels.ts';
import { readStory, unreadStory } from '../../core/checks/reading.ts';
import type { Reading } from '../../core/checks/reading.ts';
import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { createQuoteReader } from '../../core/quotes/quote-reader.ts';
import type { Block } from '../../core/story/block.ts';
import type { CastChange } from '../../core/story/cast-change.ts';
import type { CheckEvent } from '../../core/story/check-event.ts';
import type { Story } from '../../core/story/story.ts';
import type { Passage } from '../../core/text/passage.ts';
import type { Answer } from '../../ipc/define.ts';
import type { Desk } from '../../ipc/contract.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave } from './autosave.ts';
import type { Clock } from './clock.ts';
import { followFact } from './follow-fact.ts';
import { followQuote } from './follow-quote.ts';
import { FIELDS } from './page-port.ts';
import type { SaveState } from './save-state.ts';

/** A reading waits for a pause this long between keys, and no longer than that in all: milliseconds. */
const PAUSE = 80;
const LONGEST_UNREAD = 300;

/** A story of more blocks than this is on the page before it is read. */
const READ_AT_ONCE = 200;

/** What a person changes by typing. */
export type Copy = Pick<Story, 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body'>;

/** What people decide about the story as a whole. */
export type Beside = Pick<
  Story,
  | 'status'
  | 'legal'
  | 'pictures'
  | 'section'
  | 'keywords'
  | 'embargo'
  | 'language'
  | 'overrides'
  | 'signOffs'
>;

/** Why a story can only be read, in a sentence. `taken`: another desk has it, or had it until it became free. */
export interface ReadOnly {
  readonly why: 'taken' | 'file';
  readonly message: string;
  readonly isFree: boolean;
}

/** The story on the desk. `reading` is derived from `story`, a moment behind the typing. */
export interface OpenStory {
  readonly story: Story;
  /** Counts what was put on the desk: the same story opened anew is another sitting. */
  readonly sitting: number;
  readonly readOnly: ReadOnly | null;
  readonly save: SaveState;
  readonly reading: Reading;
  /** False for the moment after a long story was opened: nothing is known yet of what is outstanding in it. */
  readonly isRead: boolean;
  readonly selected: Quote | null;
  /** The fact that is selected; a quotation may be as well, and the fact may stand in it. */
  readonly selectedFact: StandingFact | null;
}

export interface StorySession {
  readonly store: StoreApi<{ readonly open: OpenStory | null; readonly levels: GateLevels }>;
  /** Puts a story on the desk. What was there before must have been flushed. */
  open(story: Story, readOnly?: ReadOnly | null): void;
  close(): void;
  /** The open story as it was last opened or saved: what its changes are changes of. */
  savedStory(): Story | null;
  /** Writes the words anew, though they have not changed: what was on disk is no longer. */
  saveAgain(): void;
  /** From now on it can only be read; null and it can be written again. */
  bar(readOnly: ReadOnly | null): void;
  change(parts: Partial<Copy>): void;
  /** Adds what people did. Answers whether it was done: a story that can only be read says why instead. */
  record(events: readonly CheckEvent[]): boolean;
  recordCast(changes: readonly CastChange[]): boolean;
  /** Changes what stands beside the words. Answers whether it was done: not where the story is no longer `of`. */
  amend(change: (story: Story) => Partial<Beside>, of?: Story): boolean;
  /** What the rules do in the library that the story lies in. */
  setLevels(levels: GateLevels): void;
  changeTranscripts(change: (before: Story['transcripts']) => Story['transcripts']): boolean;
  /** Takes over what the machine changed of the open story by itself: its name and revision, never its words. */
  adopt(story: Pick<Story, 'id' | 'slug' | 'revision'>): void;
  /** Reads at once what has not been read, of a story just opened or since the last key: a decision is about the words that are on the page. */
  catchUp(): void;
  select(quote: Quote | null): void;
  selectFact(fact: StandingFact | null): void;
  /** Answers whether every word is on disk. */
  flush(): Promise<boolean>;
}

/** The quotation that is selected, as it stands now. */
export function selectedIn(open: OpenStory | null): StandingQuote | null {
  if (!open?.selected) return null;
  return open.reading.standing.quotes.find(({ quote }) => quote === open.selected) ?? null;
}

function isSameBlock(a: Block | undefined, b: Block | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An editor tells of its body when it opens, too: the same words are no change, and are not saved. */
function isChange(story: Story, { body, ...fields }: Partial<Copy>): boolean {
  const isOtherField = FIELDS.some(
    (field) => fields[field] !== undefined && fields[field] !== story[field],
  );
  if (isOtherField || body === undefined) return isOtherField;
  const isSameBody =
    body.length === story.body.length &&
    body.every((block, index) => isSameBlock(block, story.body[index]));
  return !isSameBody;
}

async function save(
  desk: Desk,
  story: Story,
): Promise<Answer<{ revision: number; saved: string }>> {
  try {
    return await desk.ask('story.save', story);
  } catch {
    const message = 'Stet’s own machinery did not answer.';
    return { ok: false, failure: { kind: 'internal', message } };
  }
}

/**
 * Holds the open story: the one owner of all of it but what is being typed in the editor at this instant. `refuse`
 * says why nothing was done to a story that can only be read.
 */
export function createStorySession(
  desk: Desk,
  clock: Clock,
  refuse: (why: string) => void = () => undefined,
): StorySession {
  const store = createStore<{ readonly open: OpenStory | null; readonly levels: GateLevels }>(
    () => ({
      open: null,
      levels: DEFAULT_LEVELS,
    }),
  );
  let autosave: Autosave | null = null;
  let reader = createQuoteReader();
  let cancelReading: (() => void) | null = null;
  let waitingSince: number | null = null;
  let sitting = 0;
  let lastSaved: Story | null = null;

  function update(change: (open: OpenStory) => OpenStory): void {
    const { open } = store.getState();
    if (open) store.setState({ open: change(open) });
  }

  function read(story: Story): Reading {
    const find = (passages: readonly Passage[]) => reader.read(passages);
    return readStory(story, clock.now().toISOString(), find, store.getState().levels);
  }

  /** Not while somebody types without a pause, unless they have for a while; and then when there is time. */
  function readSoon(): void {
    const now = clock.now().getTime();
    waitingSince ??= now;
    if (now - waitingSince > LONGEST_UNREAD) return;
    cancelReading?.();
    cancelReading = clock.after(PAUSE, () => {
      cancelReading = clock.whenIdle(readNow);
    });
  }

  function readNow(): void {
    cancelReading = null;
    waitingSince = null;
    update((open) => {
      const reading = read(open.story);
      const quotes = reading.standing.quotes.map(({ quote }) => quote);
      const selected = followQuote(open.selected, quotes);
      const selectedFact = followFact(open.selectedFact, reading.facts.all);
      return { ...open, reading, isRead: true, selected, selectedFact };
    });
  }

  /** Whether the open story can only be read, which is then said. */
  function isBarred(): boolean {
    const readOnly = store.getState().open?.readOnly ?? null;
    if (readOnly) refuse(readOnly.message);
    return readOnly !== null;
  }

  /** Adds what a person did, and reads the story again at once: they are looking at what it changes. */
  function add(
    more: (story: Story) => Partial<Pick<Story, 'checks' | 'cast' | 'transcripts'> & Beside>,
  ): boolean {
    if (isBarred()) return false;
    const changed = clock.now().toISOString();
    update((open) => ({ ...open, story: { ...open.story, ...more(open.story), changed } }));
    autosave?.changed();
    cancelReading?.();
    readNow();
    return true;
  }

  function stop(): void {
    cancelReading?.();
    cancelReading = null;
    waitingSince = null;
    autosave?.stop();
    autosave = null;
  }

  function autosaveOf(id: string): Autosave {
    return createAutosave({
      clock,
      say: (state) => update((open) => ({ ...open, save: state })),
      async write() {
        const { open } = store.getState();
        if (open?.story.id !== id) return { ok: true, value: { saved: clock.now() } };
        // Each save carries the next revision: an older one never overwrites a newer.
        const next = { ...open.story, revision: open.story.revision + 1 };
        const answer = await save(desk, next);
        if (!answer.ok) return answer;
        const { revision, saved } = answer.value;
        // Meanwhile another version may have been put on the desk: this save was not of it.
        if (store.getState().open?.sitting === open.sitting) {
          lastSaved = next;
          update((now) => ({ ...now, story: { ...now.story, revision } }));
        }
        return { ok: true, value: { saved: new Date(saved) } };
      },
    });
  }

  return {
    store,
    open(story, readOnly = null) {
      stop();
      lastSaved = story;
      reader = createQuoteReader();
      autosave = autosaveOf(story.id);
      const isRead = story.body.length <= READ_AT_ONCE;
      store.setState({
        open: {
          story,
          sitting: ++sitting,
          readOnly,
          save: { kind: 'saved', at: new Date(story.changed) },
          reading: isRead ? read(story) : unreadStory(story),
          isRead,
          selected: null,
          selectedFact: null,
        },
      });
      if (!isRead) cancelReading = clock.whenIdle(readNow);
    },
    close() {
      stop();
      store.setState({ open: null });
    },
    savedStory: () => lastSaved,
    saveAgain: () => autosave?.changed(),
    bar: (readOnly) => update((open) => ({ ...open, readOnly })),
    change(parts) {
      const { open } = store.getState();
      if (!open || open.readOnly || !isChange(open.story, parts)) return;
      const changed = clock.now().toISOString();
      // Copy that was ready to go is so no longer.
      const status = open.story.status === 'ready' ? 'revise' : open.story.status;
      update((open) => ({ ...open, story: { ...open.story, ...parts, status, changed } }));
      autosave?.changed();
      readSoon();
    },
    record: (events) => add(({ checks }) => ({ checks: [...checks, ...events] })),
    recordCast: (changes) => add(({ cast }) => ({ cast: [...cast, ...changes] })),
    amend(change, of) {
      const { open } = store.getState();
      return open !== null && (!of || open.story === of) && add(change);
    },
    setLevels(levels) {
      store.setState({ levels });
      readNow();
    },
    changeTranscripts: (change) => add(({ transcripts }) => ({ transcripts: change(transcripts) })),
    adopt({ id, slug, revision }) {
      update((open) =>
        open.story.id === id ? { ...open, story: { ...open.story, slug, revision } } : open,
      );
    },
    catchUp() {
      if (!cancelReading) return;
      cancelReading();
      readNow();
    },
    select: (selected) => update((open) => ({ ...open, selected })),
    selectFact(fact) {
      update((open) => ({ ...open, selectedFact: followFact(fact, open.reading.facts.all) }));
    },
    flush: async () => (autosave ? autosave.flush() : true),
  };
}
