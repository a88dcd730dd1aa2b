import { canonicalJson } from '../../schema/canonical.ts';
import type { Report } from './report.ts';

/** Something that is no longer as a report has it. */
export interface Change {
  readonly what: 'story' | 'quote' | 'fact' | 'transcript' | 'record';
  /** A sentence that says what. */
  readonly message: string;
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words;
}

/** What there was and is no longer, and what has come since; alike ones are counted. */
function turnover<Item>(
  then: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly gone: readonly Item[]; readonly fresh: readonly Item[] } {
  const without = (items: readonly Item[], others: readonly Item[]): readonly Item[] => {
    const left = new Map<string, number>();
    for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
    return items.filter((item) => {
      const count = left.get(keyOf(item)) ?? 0;
      left.set(keyOf(item), count - 1);
      return count <= 0;
    });
  };
  return { gone: without(then, now), fresh: without(now, then) };
}

function quoteChanges(then: Report, now: Report): readonly Change[] {
  const changed = (message: string): Change => ({ what: 'quote', message });
  const { gone, fresh } = turnover(then.quotes, now.quotes, ({ digest }) => digest);
  return [
    ...gone.map(({ words, state }) =>
      fresh.some((quote) => quote.words === words)
        ? changed(`Its speaker or its check has changed: ${short(words)}.`)
        : changed(`Changed or gone: ${short(words)} (${state} in the report).`),
    ),
    ...fresh
      .filter(({ words }) => !gone.some((quote) => quote.words === words))
      .map(({ words }) => changed(`Not in the report: ${short(words)}.`)),
  ];
}

function factChanges(then: Report, now: Report): readonly Change[] {
  const changed = (message: string): Change => ({ what: 'fact', message });
  const { gone, fresh } = turnover(then.facts, now.facts, canonicalJson);
  return [
    ...gone.map(({ text, state }) =>
      fresh.some((fact) => fact.text === text)
        ? changed(`The check or the places of a fact have changed: ${short(text)}.`)
        : changed(`A fact changed or gone: ${short(text)} (${state} in the report).`),
    ),
    ...fresh
      .filter(({ text }) => !gone.some((fact) => fact.text === text))
      .map(({ text }) => changed(`A fact not in the report: ${short(text)}.`)),
  ];
}

function transcriptChanges(then: Report, now: Report): readonly Change[] {
  return then.transcripts.flatMap(({ file, name, digest }): readonly Change[] => {
    const there = now.transcripts.find((transcript) => transcript.file === file);
    if (there && there.digest === digest) return [];
    const how = there?.digest ? 'has changed' : 'is missing';
    return [{ what: 'transcript', message: `The transcript “${name}” ${how}.` }];
  });
}

/** What has changed in a story since a report on it: `now` is a report on the story as it stands. Empty for nothing. */
export function changesSince(then: Report, now: Report): readonly Change[] {
  if (then.story.id !== now.story.id)
    return [{ what: 'story', message: `This is another story: “${now.story.slug}”.` }];
  const words = then.story.words !== now.story.words;
  const record = then.story.record !== now.story.record;
  return [
    ...(words ? [{ what: 'story', message: 'The words of the story have changed.' } as const] : []),
    ...quoteChanges(then, now),
    ...factChanges(then, now),
    ...transcriptChanges(then, now),
    ...(record && !words
      ? [
          {
            what: 'record',
            message:
              'The words are the same, but the story’s particulars, styles or checks have changed.',
          } as const,
        ]
      : []),
  ];
}
