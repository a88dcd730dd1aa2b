import { Document } from 'yaml';
import { overrideSentence } from '../checks/pass-gate.ts';
import { assertNever } from '../schema/assert-never.ts';
import { leadPicture } from '../story/lead-picture.ts';
import type { Story } from '../story/story.ts';
import type { Block } from '../story/block.ts';
import type { ExportedPicture, Rendering } from './export-format.ts';
import { exportName } from './exported-pictures.ts';

type Value = string | boolean | readonly string[] | { readonly [key: string]: Value };
type FrontMatter = Readonly<Record<string, Value>>;

function isSaid(value: Value): boolean {
  if (typeof value === 'boolean') return true;
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== '';
}

function said(values: FrontMatter): FrontMatter {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

/** The story's fields under the names each site generator reads; `now` and `changed` are ISO 8601 with offset. */
function fieldsOf(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  { preset, asDraft, now, override }: Rendering,
): FrontMatter {
  const { headline: title, standfirst, byline, dateline, section, keywords, changed } = story;
  const lead = leadPicture(story.body);
  const leadPath = (lead && pictures.get(lead)?.path) ?? '';
  const embargo = story.embargo ?? '';
  switch (preset) {
    case 'plain':
      return {
        title,
        standfirst,
        byline,
        dateline,
        date: now,
        ...(asDraft && { draft: true }),
        embargo,
        slug: exportName(story),
        section,
        keywords,
        language: story.language,
      };
    case 'hugo':
      return {
        title,
        description: standfirst,
        date: now,
        lastmod: changed,
        publishDate: embargo,
        draft: asDraft,
        slug: exportName(story),
        categories: section ? [section] : [],
        keywords,
        images: leadPath ? [leadPath] : [],
        // Hugo keeps its own names to itself: ours go under `params`.
        params: said({
          byline,
          dateline,
          ...(override && { override: overrideSentence(override) }),
        }),
      };
    case 'jekyll':
      return {
        layout: 'post',
        title,
        description: standfirst,
        author: byline,
        dateline,
        date: now,
        ...(asDraft && { published: false }),
        categories: section ? [section] : [],
        tags: keywords,
        image: leadPath,
      };
    case 'eleventy':
      return {
        title,
        description: standfirst,
        byline,
        dateline,
        date: now,
        ...(asDraft && { draft: true, permalink: false, eleventyExcludeFromCollections: true }),
        section,
        tags: keywords,
      };
    case 'astro':
      return {
        title,
        description: standfirst,
        author: byline,
        dateline,
        pubDate: now,
        updatedDate: changed,
        draft: asDraft,
        section,
        tags: keywords,
        heroImage: leadPath ? `./${leadPath}` : '',
      };
    default:
      return assertNever(preset);
  }
}

/**
 * YAML front matter between its `---` lines. Every string is quoted, so that no headline is taken for a date, a
 * number or a key. Fields the story leaves empty are left out, but for title and description, which Astro requires.
 */
export function frontMatterOf(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  options: Rendering,
): string {
  const { title = '', description, ...rest } = fieldsOf(story, pictures, options);
  const required = options.preset === 'astro' || (description !== undefined && description !== '');
  const { override, preset } = options;
  const fields = {
    title,
    ...(required && { description: description ?? '' }),
    ...said(rest),
    ...(override && preset !== 'hugo' && { override: overrideSentence(override) }),
  };
  const yaml = new Document(fields).toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}
