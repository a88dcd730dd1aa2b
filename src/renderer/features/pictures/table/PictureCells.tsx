import { memo } from 'react';
import type { Finding } from '../../../../core/checks/finding.ts';
import { AiMark } from '../../../editor/pictures/AiMark.tsx';
import { FindingWords } from '../../../editor/pictures/FindingWords.tsx';
import { messageAtPicture } from '../../../session/picture-findings.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import type { PlacedPicture } from '../placed-pictures.ts';
import { Thumbnail } from '../Thumbnail.tsx';

/** What can be asked of one picture. */
export interface PictureActs {
  readonly goTo: (placed: PlacedPicture) => void;
  readonly edit: (placed: PlacedPicture) => void;
  readonly details: (placed: PlacedPicture) => void;
}

interface HeadCellProps {
  readonly storyId: string;
  readonly placed: PlacedPicture;
  readonly number: number;
  readonly acts: PictureActs;
}

/** The picture itself at the head of its row, and what can be done with it. */
export const HeadCell = memo(function HeadCell({ storyId, placed, number, acts }: HeadCellProps) {
  const { picture } = placed;
  return (
    <>
      <Thumbnail storyId={storyId} picture={picture} />
      <AiMark type={picture.details?.digitalSourceType} />
      <span className="picture-acts">
        <span className="picture-number">
          {number}
          {picture.lead && <span className="picture-lead"> Lead</span>}
        </span>
        <PushButton look="bare" excludeFromTabOrder onPress={() => acts.goTo(placed)}>
          Go to
        </PushButton>
        {picture.image && (
          <PushButton look="bare" excludeFromTabOrder onPress={() => acts.edit(placed)}>
            Edit…
          </PushButton>
        )}
        <PushButton look="bare" excludeFromTabOrder onPress={() => acts.details(placed)}>
          Details…
        </PushButton>
      </span>
    </>
  );
});

interface FindingsCellProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** What the rules noticed about a picture, each a way to the field it is about. */
export const FindingsCell = memo(function FindingsCell({ findings, onGoTo }: FindingsCellProps) {
  if (findings.length === 0) return <span className="picture-complete">✓ Complete</span>;
  return findings.map((finding) => (
    <PushButton
      key={finding.message}
      look="bare"
      className="picture-finding"
      excludeFromTabOrder
      onPress={() => onGoTo(finding)}
    >
      <FindingWords level={finding.level} words={messageAtPicture(finding.message)} />
    </PushButton>
  ));
});
