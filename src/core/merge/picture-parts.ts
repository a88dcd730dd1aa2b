import { DETAIL_NAMES, editLines } from '../history/picture-lines.ts';
import type { Picture } from '../story/block.ts';
import type { PictureDetails } from '../story/picture-details.ts';
import type { PictureEdit } from '../story/picture-edit.ts';

/**
 * A part of a picture that is merged by itself. The crop is of the straightened picture, so that the two are one.
 * `take` gives a picture this part of another one.
 */
export interface PicturePart {
  readonly name: string;
  readonly read: (picture: Picture) => unknown;
  /** How it reads; empty where there is none. */
  readonly words: (picture: Picture) => string;
  readonly take: (picture: Picture, from: Picture) => Picture;
}

/** A value without the keys that have none. */
function without<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as T;
}

function orNone<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function field(name: string, key: 'caption' | 'credit' | 'alt'): PicturePart {
  return {
    name,
    read: (picture) => picture[key],
    words: (picture) => picture[key],
    take: (picture, from) => ({ ...picture, [key]: from[key] }),
  };
}

function detail(key: keyof PictureDetails): PicturePart {
  return {
    name: DETAIL_NAMES[key],
    read: ({ details }) => details?.[key],
    words: ({ details }) => [details?.[key] ?? []].flat().join(', '),
    take: (picture, from) => {
      const details = orNone(
        without<PictureDetails>({ ...picture.details, [key]: from.details?.[key] }),
      );
      return without<Picture>({ ...picture, details });
    },
  };
}

function edit(name: string, keys: readonly (keyof PictureEdit)[]): PicturePart {
  const only = ({ edit: all }: Picture): PictureEdit =>
    without<PictureEdit>(Object.fromEntries(keys.map((key) => [key, all?.[key]])));
  const none = Object.fromEntries(keys.map((key) => [key, undefined]));
  return {
    name,
    read: only,
    words: (picture) => editLines(only(picture)).join('\n'),
    take: (picture, from) => {
      const taken = orNone(without<PictureEdit>({ ...picture.edit, ...none, ...only(from) }));
      return without<Picture>({ ...picture, edit: taken });
    },
  };
}

/** A picture's parts, in the order they are read. */
export const PICTURE_PARTS = {
  image: {
    name: 'Picture',
    read: ({ image }) => image,
    words: ({ image }) => (image ? `${image.width} × ${image.height} pixels` : 'Still to come'),
    take: (picture, { image }) => ({ ...picture, image }),
  },
  caption: field('Caption', 'caption'),
  credit: field('Credit', 'credit'),
  alt: field('Alt text', 'alt'),
  headline: detail('headline'),
  creator: detail('creator'),
  source: detail('source'),
  copyright: detail('copyright'),
  usageTerms: detail('usageTerms'),
  instructions: detail('instructions'),
  date: detail('date'),
  place: detail('place'),
  people: detail('people'),
  extendedDescription: detail('extendedDescription'),
  digitalSourceType: detail('digitalSourceType'),
  crop: edit('Crop', ['straighten', 'crop']),
  focal: edit('Focal point', ['focal']),
  size: edit('Size on the page', ['size']),
  lead: {
    name: 'Lead picture',
    read: ({ lead }) => lead,
    words: ({ lead }) => (lead ? 'Leads the story' : ''),
    take: (picture, { lead }) => without<Picture>({ ...picture, lead }),
  },
} as const satisfies Readonly<Record<string, PicturePart>>;
export type PicturePartName = keyof typeof PICTURE_PARTS;

/** Their names, in the order they are read. */
export const PICTURE_PART_NAMES = Object.keys(PICTURE_PARTS) as readonly PicturePartName[];
