import { useRef } from 'react';
import type { PointerEvent } from 'react';
import type { PictureCommandId } from '../../session/page-port.ts';
import { movePicture } from '../behaviours/change-pictures.ts';
import type { BodyModel } from '../body-model.ts';

interface MoveGripProps {
  readonly model: BodyModel;
  readonly block: () => number | null;
  readonly onCommand: (command: PictureCommandId) => void;
}

/** The block before which something dropped at a height falls; past the last one, how many there are. */
function blockBelow({ editor, mirror, body }: BodyModel, y: number): number {
  const at = body.findIndex((_, block) => {
    const element = editor.getElementByKey(mirror.keysOf(block)[0] ?? '');
    const box = element?.getBoundingClientRect();
    return box !== undefined && y < box.top + box.height / 2;
  });
  return at < 0 ? body.length : at;
}

/** Drags a picture to another place among the blocks of the body; the arrow keys move it, too. */
export function MoveGrip({ model, block, onCommand }: MoveGripProps) {
  const before = useRef<number | null>(null);

  /** A line where the picture would go. */
  function showPlace(to: number | null): void {
    before.current = to;
    const { editor, mirror, body } = model;
    body.forEach((_, index) => {
      const element = editor.getElementByKey(mirror.keysOf(index)[0] ?? '');
      const isLast = index === body.length - 1;
      element?.toggleAttribute('data-drop-before', index === to);
      element?.toggleAttribute('data-drop-after', isLast && to === body.length);
    });
  }

  function drop(event: PointerEvent): void {
    const from = block();
    const to = before.current;
    if (to === null || from === null) return;
    showPlace(null);
    event.currentTarget.releasePointerCapture(event.pointerId);
    movePicture(model, from, to);
  }

  return (
    <button
      type="button"
      className="picture-grip"
      aria-label="Move the picture: drag, or up and down arrows"
      title="Move the picture: drag, or up and down arrows"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        showPlace(block());
      }}
      onPointerMove={(event) => {
        if (before.current !== null) showPlace(blockBelow(model, event.clientY));
      }}
      onPointerUp={drop}
      onPointerCancel={() => showPlace(null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onCommand(event.key === 'ArrowUp' ? 'picture-up' : 'picture-down');
      }}
    >
      ⠿
    </button>
  );
}
