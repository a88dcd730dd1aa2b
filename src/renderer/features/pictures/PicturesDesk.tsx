import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../core/checks/finding.ts';
import { expandCodes } from '../../../core/text/expand-codes.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { movePastPicture } from '../../session/picture-edit-acts.ts';
import type { NotesByFile } from '../../session/picture-notes.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import type { Cell, Filled } from './table/cells.ts';
import { fillDown, fillToEnd } from './table/cells.ts';
import { elementOfCell } from './table/cells-in-sight.ts';
import { FIRST_FIELD, LAST_COLUMN, fieldIn, textsOf } from './table/columns.ts';
import { placesInTable, replaceFound } from './table/find-in-pictures.ts';
import { FindReplace } from './table/FindReplace.tsx';
import { undoOf } from './table/grid-keys.ts';
import type { PictureActs } from './table/PictureCells.tsx';
import { PicturesTable } from './table/PicturesTable.tsx';
import { useCells } from './table/use-cells.ts';
import type { PlacedPicture } from './placed-pictures.ts';

interface PicturesDeskProps {
  readonly storyId: string;
  readonly pictures: readonly PlacedPicture[];
  readonly readOnly: boolean;
  readonly notes: NotesByFile;
  readonly acts: PictureActs;
  readonly onGoTo: (finding: Finding, placed: PlacedPicture) => void;
  /** Stands at the end of the row of buttons. */
  readonly children?: ReactNode;
}

/** The table of pictures with what can be done to all of it: fill down, find and replace. */
export function PicturesDesk(props: PicturesDeskProps) {
  const { pictures, readOnly, children } = props;
  const bench = useBench();
  const { page, table } = bench;
  const cells = useCells(
    { row: 0, column: FIRST_FIELD },
    { row: pictures.length - 1, column: LAST_COLUMN },
  );
  const [search, setSearch] = useState<{ readonly sought: string; readonly put: string } | null>(
    null,
  );
  const [step, setStep] = useState(0);
  const texts = textsOf(pictures);
  const found = search ? placesInTable(texts, search.sought) : [];
  const now = found.length > 0 ? (found[step % found.length] ?? null) : null;

  function fill(filled: readonly Filled[]): void {
    page.current()?.changePictures((picture, block) => {
      const row = pictures.findIndex((placed) => placed.block === block);
      return filled
        .filter((cell) => cell.row === row)
        .reduce((before, { column, text }) => {
          const field = fieldIn(column);
          return field ? { ...before, [field]: text } : before;
        }, picture);
    });
  }

  function find(): void {
    setSearch((before) => before ?? { sought: '', put: '' });
    requestAnimationFrame(() =>
      cells.grid.current
        ?.closest('.pictures-desk')
        ?.querySelector<HTMLInputElement>('.find-replace input')
        ?.select(),
    );
  }

  function replace(which: 'one' | 'all'): void {
    if (!now || !search) return;
    fill(replaceFound(texts, which === 'all' ? found : [now], search.put));
    // Words put in that hold the words sought are passed over.
    if (which === 'one' && placesInTable([[search.put]], search.sought).length > 0)
      setStep((at) => at + 1);
  }

  function move(row: number, to: number): void {
    const [placed, other] = [pictures[row], pictures[to]];
    if (readOnly || !placed || !other || row === to) return;
    movePastPicture(bench, placed.block, other.block);
    cells.choose({ row: to, column: cells.at.column });
  }

  const fillChosen = (): void => fill(fillDown(texts, cells.span));
  const openFind = useEffectEvent(find);
  const fillNow = useEffectEvent(fillChosen);
  useEffect(() => table.put({ fillDown: () => fillNow(), find: () => openFind() }), [table]);

  function seeStep(by: 1 | -1): void {
    const next = (step + by + found.length) % Math.max(1, found.length);
    setStep(next);
    const place: Cell | undefined = found[next];
    if (place) elementOfCell(cells.grid.current, place)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div
      className="pictures-desk"
      onKeyDown={(event) => {
        // Undo in a field of the search is the field's own.
        const act = event.target instanceof HTMLInputElement ? null : undoOf(event);
        if (!act) return;
        event.preventDefault();
        page.current()?.run(act);
      }}
    >
      <div className="table-acts">
        <PushButton look="bare" isDisabled={readOnly} onPress={fillChosen}>
          Fill down
        </PushButton>
        <PushButton
          look="bare"
          isDisabled={readOnly}
          onPress={() => fill(fillToEnd(texts, cells.at))}
        >
          Fill to the last
        </PushButton>
        <PushButton look="bare" onPress={find}>
          Find and replace
        </PushButton>
        {children}
      </div>
      {search && (
        <FindReplace
          {...search}
          found={found}
          readOnly={readOnly}
          onSeek={(sought) => {
            setSearch({ ...search, sought });
            setStep(0);
          }}
          onPut={(put) => setSearch({ ...search, put })}
          onStep={seeStep}
          onReplace={replace}
          onClose={() => {
            setSearch(null);
            cells.choose(now ?? cells.at);
          }}
        />
      )}
      <PicturesTable
        storyId={props.storyId}
        pictures={pictures}
        readOnly={readOnly}
        cells={cells}
        found={found}
        foundNow={now}
        notes={props.notes}
        acts={props.acts}
        expand={(text, caret) => expandCodes(text, caret, bench.codes.getState())}
        onGoTo={props.onGoTo}
        onFill={fill}
        clipboard={{
          read: async () => (await askOrSay(bench, 'clipboard.readText', undefined))?.value ?? null,
          write: (text) => void askOrSay(bench, 'clipboard.writeText', text),
        }}
        onFillDown={fillChosen}
        onFind={find}
        onUndo={(which) => page.current()?.run(which)}
        onMove={move}
        onChoose={(row) => {
          const placed = pictures[row];
          if (placed) page.current()?.choosePicture(placed.block);
        }}
      />
    </div>
  );
}
