import { shownSize } from '../../../core/pictures/picture-frame.ts';
import type { Picture } from '../../../core/story/block.ts';
import { pictureUrl } from '../../../ipc/origin.ts';
import { EditedImage } from '../../editor/pictures/EditedImage.tsx';

interface ThumbnailProps {
  readonly storyId: string;
  readonly picture: Picture;
}

/** Width by height of the box it stands in. */
const BOX = 84 / 63;

/** A picture small, cropped and straightened as it is shown. */
export function Thumbnail({ storyId, picture }: ThumbnailProps) {
  const { image, edit } = picture;
  const size = image && shownSize(image, edit);
  const isTall = size !== null && size.width / size.height < BOX;
  return (
    <span className="picture-thumb" data-tall={isTall || undefined}>
      {image ? (
        <EditedImage
          image={image}
          edit={edit}
          src={pictureUrl(storyId, image.file, 'list')}
          alt=""
        />
      ) : (
        <span className="picture-awaited">To come</span>
      )}
    </span>
  );
}
