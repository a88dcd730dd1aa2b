import type { Block, Picture } from './block.ts';

/** The picture that leads the story: the first that a person chose, else the first there is. Null without pictures. */
export function leadPicture(body: readonly Block[]): Picture | null {
  const pictures = body.filter((block) => block.kind === 'picture');
  // Copies united and pictures pasted can both be marked: the first counts.
  return pictures.find(({ lead }) => lead) ?? pictures.find(({ image }) => image) ?? null;
}
