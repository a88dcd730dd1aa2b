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

function quoteChanges(then: Report, now: Report): readonly Change[] {
  const changed = (message: string): Change => ({ what: 'quote', message });
  const left = new Map<string, number>();
  for (const { digest } of now.quotes) left.set(digest, (left.get(digest) ?? 0) + 1);
  const gone = then.quotes.filter(({ digest }) => {
    const count = left.get(digest) ?? 0;
    left.set(digest, count - 1);
    return count <= 0;
  });
  const known = new Set(then.quotes.map(({ digest }) => digest));
  const fresh = now.quotes.filter(({ digest }) => !known.has(digest));
  return [
    ...gone.map(({ words, state }) => {
      const same = fresh.find((quote) => quote.words === words);
      if (!same) return changed(`Changed or gone: ${short(words)} (${state} in the report).`);
      return changed(`Its speaker or its check has changed: ${short(words)}.`);
    }),
    ...fresh
      .filter(({ words }) => !gone.some((quote) => quote.words === words))
      .map(({ words }) => changed(`Not in the report: ${short(words)}.`)),
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
