import { overrideSentence } from '../checks/pass-gate.ts';
import { namesIn } from '../pictures/written-words.ts';
import { isSafeLink } from '../story/link.ts';
import type { Story } from '../story/story.ts';
import type { Block } from '../story/block.ts';
import { wordsOf } from '../text/words.ts';
import type { ExportedPicture, Rendering } from './export-format.ts';
import { bodyWords } from './story-words.ts';

function bodyWordCount(story: Story): number {
  const body = story.body.filter((block) => block.kind !== 'picture');
  return wordsOf(bodyWords({ ...story, body }, false).join('\n')).length;
}

function people(names: readonly string[]): readonly object[] {
  return names.map((name) => ({ '@type': 'Person', name }));
}

/** Terms of use, as schema.org takes them: an address of their own, or a work whose text they are. */
function usageInfo(terms: string): string | object {
  return isSafeLink(terms) ? terms : { '@type': 'CreativeWork', text: terms };
}

function imageObjects(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
): readonly object[] {
  return story.body.flatMap((block) => {
    const exported = pictures.get(block);
    if (block.kind !== 'picture' || !block.image || !exported) return [];
    const { caption, credit, details = {} } = block;
    const creator = people(namesIn(details.creator ?? ''));
    return [
      {
        '@type': 'ImageObject',
        contentUrl: exported.path,
        width: exported.size.width,
        height: exported.size.height,
        ...(caption && { caption }),
        ...(creator.length > 0 && { creator }),
        ...(credit && { creditText: credit }),
        ...(details.copyright && { copyrightNotice: details.copyright }),
        ...(details.usageTerms && { usageInfo: usageInfo(details.usageTerms) }),
      },
    ];
  });
}

/** "By Jane Doe and Tama Hunia" as two names. A byline with a comma holds a role too, and stays one name. */
function authors(byline: string): readonly object[] {
  const names = byline.replace(/^(?:by|words:?)\s+/i, '');
  const parted = names.includes(',') ? [names] : names.split(/\s+(?:and|&)\s+/);
  return people(parted.filter(Boolean));
}

/**
 * The story as schema.org's NewsArticle in JSON-LD, safe inside a `script` element: `<`, `>` and `&` are written
 * as escapes. What the story does not say is left out.
 */
export function newsArticleJson(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  { asDraft, now, override }: Pick<Rendering, 'asDraft' | 'now' | 'override'>,
): string {
  const images = imageObjects(story, pictures);
  const author = authors(story.byline);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    ...(story.standfirst && { description: story.standfirst }),
    ...(images.length > 0 && { image: images }),
    datePublished: now,
    dateModified: story.changed,
    ...(author.length > 0 && { author }),
    ...(story.dateline && { dateline: story.dateline }),
    ...(story.section && { articleSection: story.section }),
    ...(story.keywords.length > 0 && { keywords: story.keywords }),
    inLanguage: story.language,
    wordCount: bodyWordCount(story),
    ...(asDraft && { creativeWorkStatus: 'Draft' }),
    ...(override && { creativeWorkStatus: overrideSentence(override) }),
  };
  return JSON.stringify(article, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
