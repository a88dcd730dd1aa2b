import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { speakerName } from '../../core/checks/anchor.ts';
import type { Reading } from '../../core/checks/reading.ts';
import { needsCheck } from '../../core/checks/standing.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import type { Story } from '../../core/story/story.ts';
import type { StoryTranscript } from '../../core/story/story-transcript.ts';
import type { TranscriptMatch, WantedQuote } from '../../core/transcripts/matcher.ts';
import type { Desk } from '../../ipc/contract.ts';
import type { Aligner, FromAligner, StartAligner } from './aligner.ts';
import type { StorySession } from './story-session.ts';
import type { Talk } from './talk.ts';
import { readTalk } from './talk.ts';

/** What the machine makes of the open story's transcripts. Derived, never stored with the story. */
export interface AlignmentState {
  /** The transcripts that could be read, by file. */
  readonly talks: ReadonlyMap<string, Talk>;
  /** Why the others could not, by file. */
  readonly unread: ReadonlyMap<string, string>;
  /** How quotations compare with them, by `matchKey`: a moment behind the typing. */
  readonly matches: ReadonlyMap<string, TranscriptMatch>;
}

export interface Alignment {
  readonly store: StoreApi<AlignmentState>;
  /** Stops following the story. */
  stop(): void;
}

const NOTHING: AlignmentState = { talks: new Map(), unread: new Map(), matches: new Map() };

/** Quotations sent to the aligner at once: few, so that those just changed are not kept waiting. */
const AT_ONCE = 6;

/** What a match depends on besides the transcripts: the words and who is said to have said them. */
function matchKey(quote: Quote): string {
  return `${speakerName(quote) ?? ''}\n${quote.text}`;
}

/** How a quotation compares with the transcripts; null until the machine has looked, and where there are none. */
export function matchOf(matches: AlignmentState['matches'], quote: Quote): TranscriptMatch | null {
  return matches.get(matchKey(quote)) ?? null;
}

function wantedIn({ standing }: Reading): ReadonlyMap<string, WantedQuote> {
  const wanting = standing.quotes.filter(needsCheck).map(({ quote }) => quote);
  return new Map(
    wanting.map((quote) => [matchKey(quote), { text: quote.text, speaker: speakerName(quote) }]),
  );
}

/** Keeps every quotation of the open story aligned with its transcripts. Only what has changed is aligned again. */
export function createAlignment(desk: Desk, session: StorySession, start: StartAligner): Alignment {
  const store = createStore<AlignmentState>(() => NOTHING);
  let aligner: Aligner | null = null;
  let edition = 0;
  let storyId: string | null = null;
  let transcripts: Story['transcripts'] = [];
  let reading: Reading | null = null;
  /** The keys the aligner is at work on; empty while it rests. */
  let asked: readonly string[] = [];

  function askNext(): void {
    if (!aligner || !reading || asked.length > 0 || store.getState().talks.size === 0) return;
    const { matches } = store.getState();
    const next = [...wantedIn(reading)].filter(([key]) => !matches.has(key)).slice(0, AT_ONCE);
    if (next.length === 0) return;
    asked = next.map(([key]) => key);
    aligner.tell({ kind: 'quotes', quotes: next.map(([, quote]) => quote) });
  }

  function hear(answer: FromAligner): void {
    const keys = asked;
    asked = [];
    if (answer.edition === edition) {
      const found = keys.flatMap((key, index): readonly [string, TranscriptMatch][] => {
        const match = answer.matches[index];
        return match ? [[key, match]] : [];
      });
      store.setState(({ matches }) => ({ matches: new Map([...matches, ...found]) }));
    }
    askNext();
  }

  /** Other transcripts: every quotation is aligned afresh. */
  function hold(talks: AlignmentState['talks']): void {
    store.setState({ talks, matches: new Map() });
    edition += 1;
    if (talks.size > 0) aligner ??= start(hear);
    const named = [...talks].map(([file, { transcript }]) => ({ file, transcript }));
    aligner?.tell({ kind: 'transcripts', edition, transcripts: named });
    askNext();
  }

  async function read({ file, name }: StoryTranscript): Promise<void> {
    const story = storyId;
    if (story === null) return;
    const answer = await desk.ask('transcripts.read', { story, file, name });
    if (story !== storyId || !transcripts.some((one) => one.file === file)) return;
    const { talks, unread } = store.getState();
    if (answer.ok) hold(new Map([...talks, [file, readTalk(answer.value)]]));
    else store.setState({ unread: new Map([...unread, [file, answer.failure.message]]) });
  }

  function followTranscripts(now: Story['transcripts']): void {
    const before = transcripts;
    transcripts = now;
    const isHere = ([file]: readonly [string, unknown]): boolean =>
      now.some((one) => one.file === file);
    const { talks, unread } = store.getState();
    store.setState({ unread: new Map([...unread].filter(isHere)) });
    if (![...talks].every(isHere)) hold(new Map([...talks].filter(isHere)));
    for (const one of now) if (!before.some(({ file }) => file === one.file)) void read(one);
  }

  function follow(): void {
    const { open } = session.store.getState();
    if ((open?.story.id ?? null) !== storyId) {
      storyId = open?.story.id ?? null;
      transcripts = [];
      reading = null;
      store.setState(NOTHING);
      edition += 1;
    }
    if (!open) return;
    if (open.story.transcripts !== transcripts) followTranscripts(open.story.transcripts);
    if (open.reading === reading) return;
    reading = open.reading;
    askNext();
  }

  const stop = session.store.subscribe(follow);
  follow();
  return { store, stop };
}
