import type { Block, Picture, PictureImage } from '../story/block.ts';
import { slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import type { ExportedPicture } from './export-format.ts';
import type { RenditionPlan } from './renditions.ts';
import { renditionSizes, usualSize } from './renditions.ts';

/** The name an export goes by: the story's slug, safe in any file system and address. */
export function exportName(story: Pick<Story, 'slug' | 'headline'>): string {
  return slugFrom(story.slug) || slugFrom(story.headline) || 'story';
}

const ENDING = /\.[a-z]+$/;

/** `just the widest` is for formats that show one picture. */
type Wanted = 'every width' | 'just the widest';

function exportedPicture(
  stem: string,
  { edit = {}, ...picture }: Picture,
  image: PictureImage,
  keywords: readonly string[],
  plan: RenditionPlan | undefined,
  wanted: Wanted,
): ExportedPicture {
  const { caption, credit, alt, details } = picture;
  const { file } = image;
  const words = { caption, credit, alt, ...(details && { details }), keywords };
  const form = plan?.forms.get(file);
  if (!plan || !form)
    return { file, path: `${stem}${ENDING.exec(file)?.[0] ?? ''}`, size: image, words };
  const all = renditionSizes(image, edit, plan.widths).map((size) => ({
    ...size,
    form,
    path: `${stem}-${size.width}.${form}`,
  }));
  const copies = wanted === 'every width' ? all : all.slice(-1);
  const usual = usualSize(copies);
  if (!usual) throw new Error('A picture was believed to have at least one size.');
  return { file, path: usual.path, size: usual, words, drawn: { original: image, edit, copies } };
}

/**
 * The pictures of the body, and where the copies of each go, beside the export: `pictures/harbour-bridge-1.jpg`, or by
 * the width of each where they are drawn anew, `pictures/harbour-bridge-1-1280.jpg`.
 */
export function exportedPictures(
  story: Story,
  plan?: RenditionPlan,
  wanted: Wanted = 'every width',
): ReadonlyMap<Block, ExportedPicture> {
  const name = exportName(story);
  const withImage = story.body.flatMap((block) =>
    block.kind === 'picture' && block.image ? [{ picture: block, image: block.image }] : [],
  );
  return new Map(
    withImage.map(({ picture, image }, index) => {
      const stem = `pictures/${name}-${index + 1}`;
      return [picture, exportedPicture(stem, picture, image, story.keywords, plan, wanted)];
    }),
  );
}
