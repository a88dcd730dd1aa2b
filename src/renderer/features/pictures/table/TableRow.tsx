import type { ReactNode } from 'react';
import type { Finding } from '../../../../core/checks/finding.ts';
import { fieldsFromFile } from '../../../session/from-file.ts';
import type { NotesByFile } from '../../../session/picture-notes.ts';
import type { VerticalDrag } from '../../../ui/use-vertical-drag.ts';
import type { PlacedPicture } from '../placed-pictures.ts';
import { isIn } from './cells.ts';
import { COLUMNS } from './columns.ts';
import type { ExpandCodes } from '../../../editor/pictures/CaptionField.tsx';
import type { AfterEdit } from './FieldCell.tsx';
import { FieldEditor, FieldWords } from './FieldCell.tsx';
import type { FoundPlace } from './find-in-pictures.ts';
import { markingsOf } from './find-in-pictures.ts';
import type { PictureActs } from './PictureCells.tsx';
import { FindingsCell, HeadCell } from './PictureCells.tsx';
import { RowGrip } from './RowGrip.tsx';
import type { Cells } from './use-cells.ts';

export interface TableRowProps {
  readonly storyId: string;
  readonly readOnly: boolean;
  readonly cells: Cells;
  readonly placed: PlacedPicture;
  readonly row: number;
  readonly texts: readonly string[];
  readonly found: readonly FoundPlace[];
  readonly foundNow: FoundPlace | null;
  readonly notes: NotesByFile;
  readonly acts: PictureActs;
  readonly expand: ExpandCodes;
  readonly onGoTo: (finding: Finding, placed: PlacedPicture) => void;
  /** How the row is dragged; what it shows and where it is dropped is the table’s. */
  readonly drag: VerticalDrag;
  readonly onDone: (text: string, then: AfterEdit) => void;
}

/** One picture: the picture itself, its three fields, and what the rules noticed. */
export function TableRow(props: TableRowProps) {
  const { cells, placed, row, texts } = props;

  function contentOf(column: number): ReactNode {
    const { name, field } = COLUMNS[column] ?? COLUMNS[0];
    if (column === 0)
      return (
        <>
          {!props.readOnly && <RowGrip {...props.drag} />}
          <HeadCell storyId={props.storyId} placed={placed} number={row + 1} acts={props.acts} />
        </>
      );
    if (field === null)
      return (
        <FindingsCell
          findings={placed.findings}
          onGoTo={(finding) => props.onGoTo(finding, placed)}
        />
      );
    const { editing } = cells;
    if (editing?.cell.row === row && editing.cell.column === column)
      return (
        <FieldEditor
          label={`${name} of picture ${row + 1}`}
          text={editing.text}
          expand={props.expand}
          onDone={props.onDone}
          onCancel={() => cells.endEdit(editing.cell)}
        />
      );
    const markings = markingsOf({ row, column }, props.found, props.foundNow);
    return (
      <>
        <FieldWords name={name} text={texts[column] ?? ''} markings={markings} />
        {fieldsFromFile(placed.picture, props.notes).includes(field) && (
          <span className="from-file"> From the file</span>
        )}
      </>
    );
  }

  return (
    <div role="row" aria-rowindex={row + 2} className="table-row">
      {COLUMNS.map(({ name }, column) => (
        <div
          key={name}
          role={column === 0 ? 'rowheader' : 'gridcell'}
          aria-label={column === 0 ? `Picture ${row + 1}` : undefined}
          aria-selected={isIn(cells.span, { row, column })}
          tabIndex={cells.at.row === row && cells.at.column === column ? 0 : -1}
          data-cell={`${row} ${column}`}
          data-column={name}
          className="table-cell"
        >
          {contentOf(column)}
        </div>
      ))}
    </div>
  );
}
