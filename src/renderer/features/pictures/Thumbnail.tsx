import type { Picture } from '../../../core/story/block.ts';
import { pictureUrl } from '../../../ipc/origin.ts';
import { EditedImage } from '../../editor/pictures/EditedImage.tsx';

interface ThumbnailProps {
  readonly storyId: string;
  readonly picture: Picture;
}

/** A picture small, cropped and straightened as it is shown. */
export function Thumbnail({ storyId, picture }: ThumbnailProps) {
  const { image, edit } = picture;
  return (
    <span className="picture-thumb">
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
