import type { Finding } from '../../../core/checks/finding.ts';
import type { Block, Picture } from '../../../core/story/block.ts';
import { findingsAbout } from '../../session/picture-findings.ts';

/** A picture with its place in the body, and what the rules noticed about it. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly block: number;
  readonly findings: readonly Finding[];
}

/** The pictures of a body in reading order. */
export function placedPictures(
  body: readonly Block[],
  findings: readonly Finding[],
): readonly PlacedPicture[] {
  return body.flatMap((picture, block) =>
    picture.kind === 'picture'
      ? [{ picture, block, findings: findingsAbout(findings, block) }]
      : [],
  );
}
