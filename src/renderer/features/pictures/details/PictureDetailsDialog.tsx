import { useState } from 'react';
import type { PictureMetadata } from '../../../../core/pictures/picture-metadata.ts';
import type { Picture } from '../../../../core/story/block.ts';
import { AiMark } from '../../../editor/pictures/AiMark.tsx';
import { PushButton } from '../../../ui/PushButton.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Thumbnail } from '../Thumbnail.tsx';
import type { DetailTexts } from './detail-fields.ts';
import { DETAIL_FIELDS, textsOfPicture, withTexts, wordsInFile } from './detail-fields.ts';
import { DetailRow } from './DetailRow.tsx';
import './details.css';

interface PictureDetailsDialogProps {
  readonly storyId: string;
  readonly picture: Picture;
  /** What was read from the file; null where there is none, or until it has been read. */
  readonly metadata: PictureMetadata | null;
  readonly readOnly: boolean;
  readonly onKeep: (change: (picture: Picture) => Picture) => void;
  readonly onClose: () => void;
}

/** What the file told besides, and what of it goes no further. */
function FileNotes({ metadata }: { readonly metadata: PictureMetadata }) {
  const { privateNotes, warnings } = metadata;
  return (
    <>
      {privateNotes.length > 0 && (
        <p className="hint">
          Its file also holds: {privateNotes.join(', ')}. No export lets that out.
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="hint">
          {warning}
        </p>
      ))}
    </>
  );
}

/** All that is said of a picture, beside what its camera and agency wrote; kept as one step of undo. */
export function PictureDetailsDialog(props: PictureDetailsDialogProps) {
  const { storyId, picture, metadata, readOnly, onKeep, onClose } = props;
  const [before] = useState(() => textsOfPicture(picture));
  const [texts, setTexts] = useState<DetailTexts>(before);

  return (
    <Sheet title="Picture details" size="page" onClose={onClose}>
      <div className="details-head">
        <Thumbnail storyId={storyId} picture={picture} />
        <div>
          <AiMark type={texts.digitalSourceType} />
          {metadata && <FileNotes metadata={metadata} />}
        </div>
      </div>
      <div className="details">
        {DETAIL_FIELDS.map((field) => (
          <DetailRow
            key={field.id}
            field={field}
            text={texts[field.id]}
            before={before[field.id]}
            inFile={metadata ? wordsInFile(metadata, field) : []}
            readOnly={readOnly}
            onChange={(text) => setTexts((now) => ({ ...now, [field.id]: text }))}
          />
        ))}
      </div>
      <div className="sheet-acts">
        <PushButton onPress={onClose}>Cancel</PushButton>
        <PushButton
          look="main"
          isDisabled={readOnly}
          onPress={() => {
            onKeep((now) => withTexts(now, texts));
            onClose();
          }}
        >
          Keep
        </PushButton>
      </div>
    </Sheet>
  );
}
