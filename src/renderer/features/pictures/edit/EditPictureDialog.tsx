import { useState } from 'react';
import { Input, Label, Slider, SliderThumb, SliderTrack, NumberField } from 'react-aria-components';
import { shownSize } from '../../../../core/pictures/picture-frame.ts';
import type { PictureImage } from '../../../../core/story/block.ts';
import type { PictureEdit } from '../../../../core/story/picture-edit.ts';
import { STEEPEST, tidyEdit } from '../../../../core/story/picture-edit.ts';
import { pictureUrl } from '../../../../ipc/origin.ts';
import { EditedImage } from '../../../editor/pictures/EditedImage.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { PushButton } from '../../../ui/PushButton.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { Ratio } from './crop.ts';
import { fitCrop, proportionOf, RATIOS, WHOLE } from './crop.ts';
import { CropStage } from './CropStage.tsx';
import './edit.css';

interface EditPictureDialogProps {
  readonly storyId: string;
  readonly image: PictureImage;
  readonly edit: PictureEdit;
  readonly onKeep: (edit: PictureEdit) => void;
  readonly onClose: () => void;
}

const RATIO_WORDS = RATIOS.map((value) => ({
  value,
  label: { free: 'Free', original: 'Original' }[value as string] ?? value,
}));

/** Crops and straightens a picture and sets its focal point; the original stays as it was. */
export function EditPictureDialog(props: EditPictureDialogProps) {
  const { storyId, image, onKeep, onClose } = props;
  const [edit, setEdit] = useState<PictureEdit>(props.edit);
  const [ratio, setRatio] = useState<Ratio>('free');
  const src = pictureUrl(storyId, image.file);
  const proportion = proportionOf(ratio, image);
  const shown = shownSize(image, edit);
  const { focal, ...rest } = edit;
  const straighten = edit.straighten ?? 0;
  const turn = (degrees: number): void =>
    setEdit({ ...edit, straighten: Number.isNaN(degrees) ? 0 : degrees });

  return (
    <Sheet title="Edit picture" size="page" onClose={onClose}>
      <div className="edit-picture">
        <div>
          <CropStage image={image} src={src} edit={edit} proportion={proportion} onEdit={setEdit} />
        </div>
        <div className="edit-picture-side">
          <Choice
            label="Proportions"
            value={ratio}
            choices={RATIO_WORDS}
            onChange={(value) => {
              setRatio(value);
              const fitted = fitCrop(edit.crop ?? WHOLE, proportionOf(value, image));
              setEdit({ ...edit, crop: fitted });
            }}
          />
          <div className="straighten">
            <Slider
              className="slider"
              minValue={-STEEPEST}
              maxValue={STEEPEST}
              step={0.1}
              value={straighten}
              onChange={turn}
            >
              <Label>Straighten</Label>
              <SliderTrack className="slider-track">
                <SliderThumb className="slider-thumb" />
              </SliderTrack>
            </Slider>
            <NumberField
              aria-label="Degrees"
              className="degrees"
              minValue={-STEEPEST}
              maxValue={STEEPEST}
              step={0.1}
              value={straighten}
              onChange={turn}
            >
              <Input className="line" />°
            </NumberField>
          </div>
          {focal ? (
            <PushButton look="bare" onPress={() => setEdit(rest)}>
              No focal point
            </PushButton>
          ) : (
            <PushButton onPress={() => setEdit({ ...edit, focal: { x: 0.5, y: 0.5 } })}>
              Set a focal point
            </PushButton>
          )}
          <div className="edit-preview">
            <EditedImage image={image} edit={edit} src={src} alt="" />
          </div>
          <p className="hint" aria-live="polite">
            Shows {shown.width} × {shown.height} of {image.width} × {image.height} pixels. The
            original stays as it was.
          </p>
        </div>
      </div>
      <div className="sheet-acts">
        <PushButton
          look="bare"
          onPress={() => {
            setRatio('free');
            setEdit(edit.size ? { size: edit.size } : {});
          }}
        >
          As it came
        </PushButton>
        <PushButton onPress={onClose}>Cancel</PushButton>
        <PushButton
          look="main"
          onPress={() => {
            onKeep(tidyEdit(edit) ?? {});
            onClose();
          }}
        >
          Keep
        </PushButton>
      </div>
    </Sheet>
  );
}
