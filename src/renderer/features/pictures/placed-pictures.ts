import type { Finding } from '../../../core/checks/finding.ts';
import type { Block, Picture } from '../../../core/story/block.ts';
import { COPY_FIELDS } from '../../session/page-port.ts';
import type { CopyField } from '../../session/page-port.ts';

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
  const about = (block: number): readonly Finding[] =>
    findings.filter(({ subject }) => subject.kind === 'block' && subject.block === block);
  return body.flatMap((picture, block) =>
    picture.kind === 'picture' ? [{ picture, block, findings: about(block) }] : [],
  );
}

/** The field that a finding is about, by its rule's name; the caption where it names none. */
export function fieldOf({ rule }: Pick<Finding, 'rule'>): CopyField {
  return COPY_FIELDS.find((field) => rule.startsWith(field)) ?? 'caption';
}

/** What a finding says where it stands beside its picture, which need not be named again. */
export function messageInRow(message: string): string {
  const rest = message.replace(/^Picture \d+(?: \(“.*?”\))? (?=\p{Ll})/su, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
