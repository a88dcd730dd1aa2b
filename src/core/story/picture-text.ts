/** The texts that a person writes about a picture, in the order they stand under it. */
export const PICTURE_TEXTS = ['caption', 'credit', 'alt'] as const;

/** One of a picture's texts. */
export type PictureText = (typeof PICTURE_TEXTS)[number];
