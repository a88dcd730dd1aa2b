import type { Picture } from '../story/block.ts';
import type { CheckEvent } from '../story/check-event.ts';
import { passagesOf } from '../story/passages.ts';
import type { Story } from '../story/story.ts';

/** All that can be found of a story, field by field. */
export interface SearchText {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly changed: string;
  /** Slug, headline and standfirst: what a story is called. */
  readonly title: string;
  /** The body with its quotations, subheads, captions, credits and alt text, and what else is known of its pictures. */
  readonly words: string;
  /** Who wrote it, who was said to speak, and who did something to it. */
  readonly people: string;
  /** What people wrote beside the story: notes, questions, answers, reasons. */
  readonly notes: string;
  /** Names and words of its transcripts. */
  readonly talk: string;
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function peopleIn(event: CheckEvent): readonly string[] {
  const given = event.kind === 'speaker' ? event.speaker : null;
  return [event.by, event.anchor.speaker ?? '', given ?? ''];
}

function detailTexts({ details }: Picture): readonly string[] {
  const known: readonly (string | readonly string[])[] = Object.values(details ?? {});
  return known.flat();
}

/** What a search looks through for a story; `talk` is the text of its transcripts. */
export function searchText(story: Story, talk: readonly string[]): SearchText {
  const { id, changed, slug, headline, standfirst, byline, dateline, section, keywords, checks } =
    story;
  const pictures = story.body.flatMap((block) =>
    block.kind === 'picture' ? [block.credit, block.alt, ...detailTexts(block)] : [],
  );
  const notes = checks.flatMap((event) => ('note' in event ? [event.note] : []));
  const body = passagesOf(story).filter(({ source }) => source.kind === 'body');
  const named = story.cast.flatMap((change) => (change.kind === 'rename' ? [change.to] : []));
  const talkers = story.transcripts.flatMap(({ speakers = [] }) =>
    speakers.map(({ name }) => name),
  );
  return {
    id,
    changed,
    title: lines([slug.replaceAll('-', ' '), headline, standfirst]),
    words: lines([dateline, ...body.map(({ text }) => text), ...pictures, section, ...keywords]),
    people: lines([...new Set([byline, ...checks.flatMap(peopleIn), ...named, ...talkers])]),
    notes: lines([
      ...notes,
      ...story.overrides.map(({ reason }) => reason),
      ...story.signOffs.map(({ note }) => note),
    ]),
    talk: lines([...story.transcripts.map(({ name }) => name), ...talk]),
  };
}
