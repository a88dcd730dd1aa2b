import type { PictureMetadata } from '../pictures/picture-metadata.ts';
import { proposedWords } from '../pictures/proposed-words.ts';
import type { Picture } from '../story/block.ts';
import type { Finding } from './finding.ts';
import { LEVELS } from './finding.ts';
import { findPictureFaults } from './findings/pictures.ts';
import { STOPPED_CREDITS } from './findings/stopped-credits.ts';
import type { GateLevels } from './gate-levels.ts';
import { DEFAULT_LEVELS } from './gate-levels.ts';

/**
 * What the rules would notice if a picture were put into a story begun `now` with the words that its file proposes,
 * the gravest first.
 */
export function pictureFileFindings(
  metadata: Pick<PictureMetadata, 'fields' | 'size'>,
  now: string,
  levels: GateLevels = DEFAULT_LEVELS,
): readonly Finding[] {
  // Which picture it is makes no difference to the rules; that there is one does.
  const image = { file: '', ...(metadata.size ?? { width: 1, height: 1 }) };
  const picture: Picture = { kind: 'picture', image, ...proposedWords(metadata) };
  const noticed = findPictureFaults({ body: [picture], created: now }, STOPPED_CREDITS);
  return LEVELS.flatMap((level) =>
    noticed.filter(({ rule }) => levels[rule] === level).map((each) => ({ ...each, level })),
  );
}
