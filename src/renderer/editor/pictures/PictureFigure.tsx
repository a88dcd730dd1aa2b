import type { LexicalEditor, NodeKey } from 'lexical';
import { $getNodeByKey } from 'lexical';
import type { Picture } from '../../../core/story/block.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import { $selectAfter } from '../behaviours/selected-blocks.ts';
import { $selectBlock, placeInTurn } from '../behaviours/pictures.ts';
import { $isPictureNode } from '../nodes/picture-node.ts';
import { CaptionField } from './CaptionField.tsx';
import { changePicture } from './change-picture.ts';
import { missingFromPicture } from './missing-from-picture.ts';

interface PictureFigureProps {
  readonly editor: LexicalEditor;
  readonly nodeKey: NodeKey;
  readonly picture: Picture;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: string) => string;
  readonly onChoosePictures: (place: PlacePicture) => Promise<void>;
}

const FIELDS = [
  { field: 'caption', label: 'Caption', placeholder: 'What the picture shows' },
  { field: 'credit', label: 'Credit', placeholder: 'Who made or owns it' },
  { field: 'alt', label: 'Alt text', placeholder: 'For those who cannot see it' },
] as const;

/** A picture on the page with its caption, credit and alt text under it, and what is missing said in words. */
export function PictureFigure(props: PictureFigureProps) {
  const { editor, nodeKey, picture, readOnly, pictureUrl, onChoosePictures } = props;
  const missing = missingFromPicture(picture);

  const select = () => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (node) $selectBlock(node);
    });
    editor.getRootElement()?.focus({ preventScroll: true });
  };

  const leave = (direction: 'up' | 'down') => {
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (!$isPictureNode(node)) return;
      if (direction === 'down') $selectAfter(node);
      else if (node.getPreviousSibling()) node.selectPrevious();
      else $selectBlock(node);
    });
  };

  const choose = () => {
    const placeBelow = placeInTurn(editor, nodeKey);
    let isFilled = false;
    return onChoosePictures((image) => {
      if (isFilled) return placeBelow(image);
      isFilled = true;
      changePicture(editor, nodeKey, { image }, 'at once');
    });
  };

  return (
    <figure>
      {picture.image ? (
        <img
          src={pictureUrl(picture.image.file)}
          width={picture.image.width}
          height={picture.image.height}
          alt={picture.alt}
          draggable={false}
          onClick={select}
        />
      ) : (
        <div className="picture-wanted" onClick={select}>
          <p>No picture yet</p>
          {!readOnly && (
            <button type="button" onClick={() => void choose()}>
              Choose picture…
            </button>
          )}
        </div>
      )}
      <figcaption>
        {FIELDS.map(({ field, label, placeholder }) => (
          <CaptionField
            key={field}
            field={field}
            label={label}
            placeholder={placeholder}
            value={picture[field]}
            readOnly={readOnly}
            onChange={(words) => changePicture(editor, nodeKey, { [field]: words }, 'as typed')}
            onLeave={leave}
            onEscape={select}
          />
        ))}
        {missing && <p className="picture-missing">{missing}</p>}
      </figcaption>
    </figure>
  );
}
