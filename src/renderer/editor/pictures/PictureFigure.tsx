import type { NodeKey } from 'lexical';
import { $getNodeByKey } from 'lexical';
import type { Picture } from '../../../core/story/block.ts';
import type { PictureCommandId } from '../../session/page-port.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import { $selectAfter } from '../behaviours/selected-blocks.ts';
import { $selectBlock, changeWherever, placeInTurn } from '../behaviours/pictures.ts';
import { markAtOffset } from '../highlights/quote-at-caret.ts';
import type { Marking, QuoteMark } from '../highlights/quote-mark.ts';
import { $isPictureNode } from '../nodes/picture-node.ts';
import { findingsAbout } from '../../session/picture-findings.ts';
import { fieldsFromFile } from '../../session/from-file.ts';
import type { NotesByFile } from '../../session/picture-notes.ts';
import type { BodyModel } from '../body-model.ts';
import { choosePicture } from '../behaviours/change-pictures.ts';
import { AiMark } from './AiMark.tsx';
import type { ExpandCodes } from './CaptionField.tsx';
import { CaptionField } from './CaptionField.tsx';
import { changePicture } from './change-picture.ts';
import { EditedImage } from './EditedImage.tsx';
import { MoveGrip } from './MoveGrip.tsx';
import type { PicturesFindings } from './PictureFindings.tsx';
import { PictureFindings } from './PictureFindings.tsx';
import { PictureToolbar } from './PictureToolbar.tsx';
import { ResizeGrip } from './ResizeGrip.tsx';

interface PictureFigureProps {
  readonly model: BodyModel;
  readonly nodeKey: NodeKey;
  readonly picture: Picture;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: string) => string;
  readonly notes: NotesByFile;
  readonly quotes: Marking<QuoteMark>;
  readonly facts: Marking<QuoteMark>;
  readonly expand: ExpandCodes;
  readonly findings: PicturesFindings;
  readonly onCommand: (command: PictureCommandId) => void;
  readonly onChoosePictures: (place: PlacePicture) => Promise<void>;
}

const FIELDS = [
  { field: 'caption', label: 'Caption', placeholder: 'What the picture shows' },
  { field: 'credit', label: 'Credit', placeholder: 'Who made or owns it' },
  { field: 'alt', label: 'Alt text', placeholder: 'For those who cannot see it' },
] as const;

/** A picture on the page with its caption, credit and alt text under it, and what was noticed about it. */
export function PictureFigure(props: PictureFigureProps) {
  const { model, nodeKey, picture, readOnly, pictureUrl, onChoosePictures } = props;
  const { editor } = model;
  const block = model.mirror.blockOf(nodeKey);
  const fromFile = fieldsFromFile(picture, props.notes);

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

  /** The picture is selected first, and keeps the focus where a tool of it was used. */
  const command = (id: PictureCommandId) => {
    const tool = document.activeElement;
    const block = model.mirror.blockOf(nodeKey);
    if (block !== null) choosePicture(model, block);
    props.onCommand(id);
    if (tool instanceof HTMLElement && document.activeElement === document.body)
      tool.focus({ preventScroll: true });
  };

  const selectMarkedAt = (offset: number) => {
    const block = model.mirror.blockOf(nodeKey);
    for (const { marks, onSelect } of [props.quotes, props.facts]) {
      const ofCaption = marks.filter((mark) => mark.block === block);
      const mark = markAtOffset(ofCaption, offset);
      if (mark) onSelect(mark.owner);
    }
  };

  const choose = () => {
    const placeBelow = placeInTurn(editor, nodeKey);
    let isFilled = false;
    return onChoosePictures((image) => {
      if (isFilled) return placeBelow(image);
      isFilled = true;
      changePicture(editor, nodeKey, { image }, 'at once');
      return (change) => changeWherever(editor, nodeKey, change);
    });
  };

  return (
    <figure data-size={picture.edit?.size}>
      {picture.image ? (
        <EditedImage
          image={picture.image}
          edit={picture.edit}
          src={pictureUrl(picture.image.file)}
          alt={picture.alt}
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
      {!readOnly && (
        <>
          <PictureToolbar picture={picture} onCommand={command} onEscape={select}>
            <MoveGrip
              model={model}
              block={() => model.mirror.blockOf(nodeKey)}
              onCommand={command}
            />
          </PictureToolbar>
          <ResizeGrip onSize={(size) => command(`picture-${size}`)} />
        </>
      )}
      <figcaption>
        {FIELDS.map(({ field, label, placeholder }) => (
          <CaptionField
            key={field}
            field={field}
            label={label}
            placeholder={placeholder}
            value={picture[field]}
            expand={props.expand}
            onCaret={(offset) => {
              if (field === 'caption') selectMarkedAt(offset);
            }}
            isFromFile={fromFile.includes(field)}
            readOnly={readOnly}
            onChange={(words) => changePicture(editor, nodeKey, { [field]: words }, 'as typed')}
            onLeave={leave}
            onEscape={select}
          />
        ))}
        <AiMark type={picture.details?.digitalSourceType} />
        {block !== null && (
          <PictureFindings
            findings={findingsAbout(props.findings.all, block)}
            onGoTo={(finding) => props.findings.onGoTo(finding, block)}
            onEscape={select}
          />
        )}
      </figcaption>
    </figure>
  );
}
