import type { PictureMetadata } from '../../core/pictures/picture-metadata.ts';
import { proposedWords } from '../../core/pictures/proposed-words.ts';
import type { Picture } from '../../core/story/block.ts';
import type { PictureText } from '../../core/story/picture-text.ts';
import { PICTURE_TEXTS } from '../../core/story/picture-text.ts';
import type { NotesByFile } from './picture-notes.ts';

/** A picture whose empty fields say what its file proposes; what somebody wrote stays. */
export function filledIn(picture: Picture, metadata: PictureMetadata): Picture {
  const { caption, credit, alt, details } = proposedWords(metadata);
  const filled = { ...details, ...picture.details };
  return {
    ...picture,
    caption: picture.caption || caption,
    credit: picture.credit || credit,
    alt: picture.alt || alt,
    ...(Object.keys(filled).length > 0 && { details: filled }),
  };
}

/** Which of a picture's fields say what its file says, word for word. */
export function fieldsFromFile(picture: Picture, notes: NotesByFile): readonly PictureText[] {
  const metadata = picture.image && notes.get(picture.image.file);
  if (!metadata) return [];
  const proposed = proposedWords(metadata);
  return PICTURE_TEXTS.filter(
    (field) => picture[field] !== '' && picture[field] === proposed[field],
  );
}
