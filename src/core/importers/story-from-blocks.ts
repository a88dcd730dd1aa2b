import type { Block } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { joinRuns, plainText } from '../story/runs.ts';
import type { Birth } from '../story/new-story.ts';
import { newStory } from '../story/new-story.ts';
import { slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import { findOpeningDateline } from './furniture.ts';
import { readFurniture } from './read-furniture.ts';

/** Fields a document names itself: in its front matter, its headings or its classes. */
export type GivenFields = Partial<
  Pick<
    Story,
    'headline' | 'standfirst' | 'byline' | 'dateline' | 'section' | 'keywords' | 'slug' | 'language'
  >
>;

/** The name of a file without its ending. */
function stem(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}

function withoutOpening(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return joinRuns(
    runs.map((run) => {
      const cut = Math.min(left, run.text.length);
      left -= cut;
      return { ...run, text: run.text.slice(cut) };
    }),
  );
}

/**
 * A story of blocks and the fields given with them. Where the document names no standfirst, byline or dateline they
 * are looked for at its head, as in plain text.
 */
export function storyFromBlocks(
  blocks: readonly Block[],
  given: GivenFields,
  birth: Birth,
  fileName: string,
): Story {
  const { headline = '', standfirst = '', byline = '', dateline = '' } = given;
  const [first, ...others] = blocks;
  const headed = headline === '' && first?.kind === 'heading';
  let body: readonly Block[] = headed ? others : blocks;
  let furniture = {
    headline: headed ? plainText(first.runs).replaceAll('\n', ' ') : headline,
    standfirst,
    byline,
    dateline,
  };
  if (standfirst === '' && byline === '' && dateline === '') {
    const read = readFurniture(body, furniture);
    furniture = read.furniture;
    body = [...read.pictures, ...body.slice(read.copyFrom)];
    const at = read.pictures.length;
    const opening = body[at];
    const found =
      furniture.dateline === '' && opening?.kind === 'paragraph'
        ? findOpeningDateline(plainText(opening.runs))
        : null;
    if (found && opening?.kind === 'paragraph') {
      furniture = { ...furniture, dateline: found.dateline };
      const runs = withoutOpening(opening.runs, plainText(opening.runs).length - found.rest.length);
      body = body.with(at, { kind: 'paragraph', runs });
    }
  }
  return newStory(birth, {
    ...given,
    ...furniture,
    slug: given.slug || slugFrom(furniture.headline) || slugFrom(stem(fileName)),
    body,
  });
}
