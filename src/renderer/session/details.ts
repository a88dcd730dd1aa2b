import type { Story } from '../../core/story/story.ts';
import type { Bench } from './bench.ts';

/** What is said of a story that is not read with it. */
export type Details = Pick<Story, 'section' | 'keywords' | 'embargo' | 'language'>;

/** The details as they are typed. */
export interface TypedDetails {
  readonly section: string;
  /** With commas between them. */
  readonly keywords: string;
  /** A day and a time here, `2026-11-22T14:30`; empty for none. */
  readonly embargo: string;
  readonly language: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function hereAndNow(iso: string): string {
  const at = new Date(iso);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(pad).join('-');
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

export function typedFrom({ section, keywords, embargo, language }: Details): TypedDetails {
  return {
    section,
    keywords: keywords.join(', '),
    embargo: embargo === null ? '' : hereAndNow(embargo),
    language,
  };
}

/** A language as it is registered (BCP 47), however it was typed: `en-nz` is `en-NZ`; null where it is none. */
function languageTag(typed: string): string | null {
  try {
    return Intl.getCanonicalLocales(typed.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** The details that are meant, or what is wrong with them in a sentence. */
export function detailsFrom(typed: TypedDetails): Details | string {
  const language = languageTag(typed.language);
  if (language === null)
    return 'The language is written as a code: en for English, en-NZ for New Zealand English, mi for Māori.';
  const keywords = typed.keywords.split(',').map((keyword) => keyword.trim());
  return {
    section: typed.section.trim(),
    keywords: [...new Set(keywords)].filter((keyword) => keyword !== ''),
    embargo: typed.embargo === '' ? null : new Date(typed.embargo).toISOString(),
    language,
  };
}

/** Changes the open story's details, and says so with a way back. */
export function changeDetails({ session, messages }: Bench, details: Details): void {
  const before = session.store.getState().open?.story;
  if (!before || JSON.stringify(typedFrom(before)) === JSON.stringify(typedFrom(details))) return;
  if (!session.amend(() => details)) return;
  const { section, keywords, embargo, language } = before;
  messages.note('The story’s details are changed.', {
    label: 'Undo',
    run: () => {
      if (session.store.getState().open?.story.id === before.id)
        session.amend(() => ({ section, keywords, embargo, language }));
    },
  });
}
