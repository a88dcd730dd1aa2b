import type { Place } from '../quote.ts';

/** - `name`: "John Key", "Mr Key" - `title`: "the Prime Minister" - `nominal`: "a ferry company spokesman" */
export type MentionKind = 'name' | 'title' | 'nominal';

export type Gender = 'male' | 'female';

/** A place in the story where a member of the cast is mentioned. Pronouns are resolved later, by attribution. */
export interface Mention {
  readonly place: Place;
  readonly text: string;
  readonly kind: MentionKind;
}

/** A person or body in the story, with every mention found. */
export interface CastMember {
  /** The fullest name in the story: "John Key", "Te Whatu Ora". */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Titles and roles given in the text: "Prime Minister", "chief executive of the port company". */
  readonly titles: readonly string[];
  /** What the text gives away: "Mr", "she". Null where it gives nothing. */
  readonly gender: Gender | null;
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

/** The people and bodies of a story, in order of first mention. */
export type Cast = readonly CastMember[];
