import type { SpokenOf } from '../attribution/mention-of.ts';
import type { MarkFamily } from '../../text/quotation-marks.ts';
import type { Gender } from '../cast/cast.ts';
import type { Identity } from '../cast/who-is.ts';

/** A speaker carried from an earlier passage; `back` counts the passages since. */
export interface Carried {
  readonly who: SpokenOf;
  readonly name: string | null;
  /** The name is one of several that fit. */
  readonly doubtful: boolean;
  readonly back: number;
}

/** Somebody named lately, whom "he", "she" or "it" may mean. */
export interface InMind {
  readonly name: string;
  readonly gender: Gender | null;
  readonly kind: Identity['kind'];
  /** How readily a pronoun means them: said something, was the subject, was only named. */
  readonly weight: number;
  readonly back: number;
}

/** What the passages before one have to say to it. A small value: where it comes out as it was, all that follows stands. */
export interface Context {
  /** The last to speak, in quoted or reported words. */
  readonly speaker: Carried | null;
  /** The last to speak before that one: the other of two who take turns. */
  readonly other: Carried | null;
  /** The passage before ends in a colon and says who speaks next. */
  readonly introduced: Carried | null;
  /** Whom the passage before was about, where nobody spoke in it. */
  readonly subject: Carried | null;
  /** Two people are taking turns: the passage before ends in a question, or answers one; or says only "he answered". */
  readonly turns: 'asked' | 'answered' | null;
  /** The marks the story's speech is in, as far as it has been read. */
  readonly style: MarkFamily | null;
  /** The passage before is a paragraph of a block quote. */
  readonly block: boolean;
  /** The passage before ends inside a quotation. */
  readonly open: boolean;
  /** Nearest first. */
  readonly inMind: readonly InMind[];
}

/** Before the first passage. */
export const nothingBefore: Context = {
  speaker: null,
  other: null,
  introduced: null,
  subject: null,
  turns: null,
  style: null,
  block: false,
  open: false,
  inMind: [],
};

/** The furthest a speaker is carried, in passages. */
const farthestBack = 12;

/** One passage on. Nobody is carried for ever. */
export function older(carried: Carried | null): Carried | null {
  if (carried === null || carried.back >= farthestBack) return null;
  return { ...carried, back: carried.back + 1 };
}

function sameSpoken(a: SpokenOf, b: SpokenOf): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.kind === b.kind &&
      a.range.from === b.range.from &&
      a.range.to === b.range.to &&
      a.head.to === b.head.to)
  );
}

function sameCarried(a: Carried | null, b: Carried | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (
    a.name === b.name && a.doubtful === b.doubtful && a.back === b.back && sameSpoken(a.who, b.who)
  );
}

function sameMind(a: readonly InMind[], b: readonly InMind[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        one === other ||
        (other !== undefined &&
          one.name === other.name &&
          one.gender === other.gender &&
          one.kind === other.kind &&
          one.weight === other.weight &&
          one.back === other.back)
      );
    })
  );
}

/** Whether two contexts say the same to the passage after them. */
export function sameContext(a: Context, b: Context): boolean {
  return (
    a.turns === b.turns &&
    a.open === b.open &&
    a.style === b.style &&
    a.block === b.block &&
    sameCarried(a.speaker, b.speaker) &&
    sameCarried(a.other, b.other) &&
    sameCarried(a.introduced, b.introduced) &&
    sameCarried(a.subject, b.subject) &&
    sameMind(a.inMind, b.inMind)
  );
}
