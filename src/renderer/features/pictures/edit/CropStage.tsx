import { pointOfPicture, pointShown } from '../../../../core/pictures/picture-frame.ts';
import type { PictureImage } from '../../../../core/story/block.ts';
import type { PictureEdit } from '../../../../core/story/picture-edit.ts';
import { EditedImage } from '../../../editor/pictures/EditedImage.tsx';
import { CORNERS, EDGES, moveCrop, resizeCrop, WHOLE } from './crop.ts';
import { DragPoint } from './DragPoint.tsx';

interface CropStageProps {
  readonly image: PictureImage;
  readonly src: string;
  readonly edit: PictureEdit;
  /** Width by height that the crop is held to; null where it is free. */
  readonly proportion: number | null;
  readonly onEdit: (edit: PictureEdit) => void;
}

const percent = (fraction: number): string => `${fraction * 100}%`;

/** A rectangle's corners, round and back to the first, for a clip path. */
function cutOut(left: number, top: number, right: number, bottom: number): string {
  const corners: readonly (readonly [number, number])[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return corners.map(([x, y]) => `${percent(x)} ${percent(y)}`).join(', ');
}

/** The picture straightened, with its crop and focal point over it, to be taken hold of. */
export function CropStage({ image, src, edit, proportion, onEdit }: CropStageProps) {
  const { straighten = 0, crop = WHOLE, focal } = edit;
  const turned = { straighten };
  const handles = proportion === null ? [...CORNERS, ...EDGES] : CORNERS;
  const focus = focal && pointShown(image, turned, focal);

  return (
    <div
      className="crop-stage"
      style={{
        aspectRatio: `${image.width} / ${image.height}`,
        maxWidth: `calc(52vh * ${image.width / image.height})`,
      }}
    >
      <EditedImage image={image} edit={turned} src={src} alt="" />
      <div
        className="crop-shade"
        style={{
          clipPath: `polygon(evenodd, ${cutOut(0, 0, 1, 1)}, ${cutOut(crop.x, crop.y, crop.x + crop.width, crop.y + crop.height)})`,
        }}
      />
      <DragPoint
        className="crop-box"
        label="Crop: move it"
        style={{
          left: percent(crop.x),
          top: percent(crop.y),
          width: percent(crop.width),
          height: percent(crop.height),
        }}
        onMove={(by) => onEdit({ ...edit, crop: moveCrop(crop, by) })}
      />
      {handles.map((handle) => (
        <DragPoint
          key={handle.name}
          className="crop-handle"
          label={`${handle.name} of the crop`}
          style={{
            left: percent(crop.x + (crop.width * (handle.x + 1)) / 2),
            top: percent(crop.y + (crop.height * (handle.y + 1)) / 2),
          }}
          onMove={(by) => onEdit({ ...edit, crop: resizeCrop(crop, handle, by, proportion) })}
        />
      ))}
      {focus && (
        <DragPoint
          className="focal-point"
          label="Focal point"
          style={{ left: percent(focus.x), top: percent(focus.y) }}
          onMove={(by) =>
            onEdit({
              ...edit,
              focal: pointOfPicture(image, straighten, { x: focus.x + by.x, y: focus.y + by.y }),
            })
          }
        />
      )}
    </div>
  );
}
