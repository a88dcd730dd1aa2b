import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { speakerName } from '../../core/checks/anchor.ts';
import type { Reading } from '../../core/checks/reading.ts';
import { needsCheck } from '../../core/checks/standing.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import type { Story } from '../../core/story/story.ts';
import type { StoryTranscript } from '../../core/story/story-transcript.ts';
import type { TranscriptMatch, WantedQuote } from '../../core/transcripts/matcher.ts';
import type { Transcript } from '../../core/transcripts/transcript.ts';
import type { Desk } from '../../ipc/contract.ts';
import type { Aligner, FromAligner, StartAligner } from './aligner.ts';
import type { StorySession } from './story-session.ts';
import { steadyAligner } from './steady-aligner.ts';
import type { Talk } from './talk.ts';
import { readTalk } from './talk.ts';

/**
 * How far the machine has come with the story's quotations. `stopped`: by a person. `failed`: the aligner broke
 * down, and broke down again.
 */
export interface AlignmentWork {
  readonly kind: 'resting' | 'comparing' | 'stopped' | 'failed';
  /** Quotations compared, and how many there are. */
  readonly done: number;
  readonly of: number;
}

/** What the machine makes of the open story's transcripts. Derived, never stored with the story. */
export interface AlignmentState {
  /** The transcripts that could be read, by file. */
  readonly talks: ReadonlyMap<string, Talk>;
  /** Why the others could not, by file. */
  readonly unread: ReadonlyMap<string, string>;
  /** How quotations compare with them, by `matchKey`: a moment behind the typing. */
  readonly matches: ReadonlyMap<string, TranscriptMatch>;
  readonly work: AlignmentWork;
}

export interface Alignment {
  readonly store: StoreApi<AlignmentState>;
  /** Leaves the quotations that have not been compared yet as they are, until somebody goes on. */
  pause(): void;
  /** Goes on after a pause, or tries again after a failure. */
  goOn(): void;
  /** Stops following the story. */
  stop(): void;
}

const NOTHING: AlignmentState = {
  talks: new Map(),
  unread: new Map(),
  matches: new Map(),
  work: { kind: 'resting', done: 0, of: 0 },
};

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
  /** As they lie on the disk, by file. */
  let read: ReadonlyMap<string, Transcript> = new Map();
  let reading: Reading | null = null;
  /** The keys the aligner is at work on; empty while it rests. */
  let asked: readonly string[] = [];
  /** Why nothing more is asked, until somebody goes on. */
  let halt: 'stopped' | 'failed' | null = null;

  function endAligner(): void {
    aligner?.end();
    aligner = null;
    asked = [];
  }

  function startedAligner(): Aligner {
    if (aligner) return aligner;
    aligner = steadyAligner(start)(hear, () => haltFor('failed'));
    tellTranscripts(aligner);
    return aligner;
  }

  function tellTranscripts(told: Aligner): void {
    const { talks } = store.getState();
    const named = [...talks].map(([file, { transcript }]) => ({ file, transcript }));
    told.tell({ kind: 'transcripts', edition, transcripts: named });
  }

  function haltFor(why: 'stopped' | 'failed'): void {
    endAligner();
    halt = why;
    askNext();
  }

  function askNext(): void {
    const { matches, talks } = store.getState();
    const wanted = reading && talks.size > 0 ? [...wantedIn(reading)] : [];
    const missing = wanted.filter(([key]) => !matches.has(key));
    const kind = missing.length === 0 ? 'resting' : (halt ?? 'comparing');
    sayWork({ kind, done: wanted.length - missing.length, of: wanted.length });
    if (kind !== 'comparing' || asked.length > 0) return;
    const next = missing.slice(0, AT_ONCE);
    asked = next.map(([key]) => key);
    startedAligner().tell({ kind: 'quotes', quotes: next.map(([, quote]) => quote) });
  }

  function sayWork(work: AlignmentWork): void {
    const { work: before } = store.getState();
    const isSame = (['kind', 'done', 'of'] as const).every((part) => work[part] === before[part]);
    if (!isSame) store.setState({ work });
  }

  function hear(answer: FromAligner): void {
    const keys = asked;
    asked = [];
    const found = keys.flatMap((key, index): readonly [string, TranscriptMatch][] => {
      const match = answer.matches[index];
      return match ? [[key, match]] : [];
    });
    if (answer.edition === edition)
      store.setState(({ matches }) => ({ matches: new Map([...matches, ...found]) }));
    askNext();
  }

  /** Other transcripts, or other names in them: every quotation is aligned afresh. */
  function hold(): void {
    const talks = new Map(
      transcripts.flatMap(({ file, speakers }): readonly [string, Talk][] => {
        const transcript = read.get(file);
        return transcript ? [[file, readTalk(transcript, speakers)]] : [];
      }),
    );
    edition += 1;
    halt = null;
    // What is being looked for in the transcripts before is of no use to anybody.
    if (asked.length > 0) endAligner();
    store.setState({ talks, matches: new Map() });
    if (aligner) tellTranscripts(aligner);
    askNext();
  }

  async function readOne({ file, name }: StoryTranscript, story: string): Promise<void> {
    const answer = await desk.ask('transcripts.read', { story, file, name });
    if (story !== storyId || !transcripts.some((one) => one.file === file)) return;
    if (answer.ok) read = new Map([...read, [file, answer.value]]);
    else
      store.setState(({ unread }) => ({
        unread: new Map([...unread, [file, answer.failure.message]]),
      }));
  }

  async function readAll(fresh: Story['transcripts'], story: string): Promise<void> {
    await Promise.all(fresh.map((one) => readOne(one, story)));
    if (story === storyId) hold();
  }

  function followTranscripts(now: Story['transcripts'], story: string): void {
    const before = transcripts;
    transcripts = now;
    const isHere = ([file]: readonly [string, unknown]): boolean =>
      now.some((one) => one.file === file);
    const isOther = ({ file, speakers }: StoryTranscript): boolean =>
      before.some((one) => one.file === file && one.speakers !== speakers);
    store.setState(({ unread }) => ({ unread: new Map([...unread].filter(isHere)) }));
    const isLess = ![...read].every(isHere);
    read = new Map([...read].filter(isHere));
    if (isLess || now.some(isOther)) hold();
    const fresh = now.filter(({ file }) => !before.some((one) => one.file === file));
    if (fresh.length > 0) void readAll(fresh, story);
  }

  function follow(): void {
    const { open } = session.store.getState();
    if ((open?.story.id ?? null) !== storyId) {
      if (asked.length > 0) endAligner();
      storyId = open?.story.id ?? null;
      transcripts = [];
      read = new Map();
      reading = null;
      halt = null;
      edition += 1;
      store.setState(NOTHING);
    }
    if (!open) return;
    if (open.story.transcripts !== transcripts)
      followTranscripts(open.story.transcripts, open.story.id);
    if (open.reading === reading) return;
    reading = open.reading;
    askNext();
  }

  const stop = session.store.subscribe(follow);
  follow();
  return {
    store,
    pause: () => haltFor('stopped'),
    goOn() {
      halt = null;
      askNext();
    },
    stop,
  };
}
