import type { Block, Picture } from '../story/block.ts';
import { slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import type { ExportedPicture } from './export-format.ts';

/** The name an export goes by: the story's slug, safe in any file system and address. */
export function exportName(story: Pick<Story, 'slug' | 'headline'>): string {
  return slugFrom(story.slug) || slugFrom(story.headline) || 'story';
}

/** Where each picture of the body goes, beside the export: `pictures/harbour-bridge-1.jpg`. */
export function exportedPictures(story: Story): ReadonlyMap<Block, ExportedPicture> {
  const name = exportName(story);
  const withImage = story.body.filter(
    (block): block is Picture => block.kind === 'picture' && block.image !== null,
  );
  return new Map(
    withImage.map((picture, index) => {
      const file = picture.image?.file ?? '';
      const ending = file.slice(file.lastIndexOf('.'));
      const { caption, credit, alt, details } = picture;
      const words = { caption, credit, alt, ...(details && { details }), keywords: story.keywords };
      const path = `pictures/${name}-${index + 1}${ending}`;
      return [picture, { file, path, words }];
    }),
  );
}
