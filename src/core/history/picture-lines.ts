import type { Picture } from '../story/block.ts';
import type { PictureDetails } from '../story/picture-details.ts';
import type { PictureEdit } from '../story/picture-edit.ts';

/** What each detail of a picture is called. */
export const DETAIL_NAMES: Readonly<Record<keyof PictureDetails, string>> = {
  headline: 'Headline',
  creator: 'Creator',
  source: 'Source',
  copyright: 'Copyright',
  usageTerms: 'Usage terms',
  instructions: 'Instructions',
  date: 'Date',
  place: 'Place',
  people: 'People',
  extendedDescription: 'Extended description',
  digitalSourceType: 'Digital source type',
};

function percent(...fractions: readonly number[]): string {
  return fractions.map((fraction) => `${Math.round(fraction * 1000) / 10} %`).join(', ');
}

/** How a picture is shown, a line each: what was not edited is left out. */
export function editLines({ straighten, crop, focal, size }: PictureEdit): readonly string[] {
  return [
    ...(straighten === undefined ? [] : [`Straightened by ${straighten}°`]),
    ...(crop ? [`Crop: ${percent(crop.x, crop.y, crop.width, crop.height)}`] : []),
    ...(focal ? [`Focal point: ${percent(focal.x, focal.y)}`] : []),
    ...(size ? [`Size on the page: ${size}`] : []),
  ];
}

/** All that a picture says and how it is shown, a line each; what nobody filled in beyond the three fields is left out. */
export function pictureLines(picture: Picture): readonly string[] {
  const { image, caption, credit, alt, details = {}, edit = {}, lead } = picture;
  const named = Object.keys(DETAIL_NAMES) as readonly (keyof PictureDetails)[];
  return [
    `${image ? 'Picture' : 'Picture to come'}: ${caption}`,
    `Credit: ${credit}`,
    `Alt text: ${alt}`,
    ...named.flatMap((name) => {
      const said = [details[name] ?? []].flat().join(', ');
      return said === '' ? [] : [`${DETAIL_NAMES[name]}: ${said}`];
    }),
    ...editLines(edit),
    ...(lead ? ['Lead picture'] : []),
  ];
}
