import type { MouseEventHandler } from 'react';
import { pictureAround, shownSize } from '../../../core/pictures/picture-frame.ts';
import type { PictureImage } from '../../../core/story/block.ts';
import type { PictureEdit } from '../../../core/story/picture-edit.ts';

interface EditedImageProps {
  readonly image: Pick<PictureImage, 'width' | 'height'>;
  readonly edit: PictureEdit | undefined;
  readonly src: string;
  readonly alt: string;
  readonly onClick?: MouseEventHandler;
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}

/** A picture cropped and straightened as exports render it; the original is drawn, and what is cut away is hidden. */
export function EditedImage({ image, edit = {}, src, alt, onClick }: EditedImageProps) {
  const { width, height } = shownSize(image, edit);
  const around = pictureAround(image, edit);
  return (
    <span
      className="edited-image"
      style={{ aspectRatio: `${width} / ${height}` }}
      onClick={onClick}
    >
      <img
        src={src}
        width={image.width}
        height={image.height}
        alt={alt}
        draggable={false}
        style={{
          left: percent(around.x),
          top: percent(around.y),
          width: percent(around.width),
          height: percent(around.height),
          transform: `translate(-50%, -50%) rotate(${edit.straighten ?? 0}deg)`,
        }}
      />
    </span>
  );
}
