import { useVerticalDrag } from '../../ui/use-vertical-drag.ts';
import type { PictureCommandId } from '../../session/page-port.ts';
import { movePicture } from '../behaviours/change-pictures.ts';
import type { BodyModel } from '../body-model.ts';

interface MoveGripProps {
  readonly model: BodyModel;
  readonly block: () => number | null;
  readonly onCommand: (command: PictureCommandId) => void;
}

function elementOf({ editor, mirror }: BodyModel, block: number): HTMLElement | null {
  return editor.getElementByKey(mirror.keysOf(block)[0] ?? '');
}

/** The block before which something dropped at a height falls; past the last one, how many there are. */
function blockBelow(model: BodyModel, y: number): number {
  const at = model.body.findIndex((_, block) => {
    const box = elementOf(model, block)?.getBoundingClientRect();
    return box !== undefined && y < box.top + box.height / 2;
  });
  return at < 0 ? model.body.length : at;
}

/** A line where the picture would go; null for none. */
function showPlace(model: BodyModel, to: number | null): void {
  const last = model.body.length - 1;
  model.body.forEach((_, block) => {
    const element = elementOf(model, block);
    element?.toggleAttribute('data-drop-before', block === to);
    element?.toggleAttribute('data-drop-after', block === last && to === last + 1);
  });
}

/** Drags a picture to another place among the blocks of the body; the arrow keys move it, too. */
export function MoveGrip({ model, block, onCommand }: MoveGripProps) {
  const drag = useVerticalDrag({
    placeAt: (y) => blockBelow(model, y),
    show: (to) => showPlace(model, to),
    onDrop(to) {
      const from = block();
      if (from !== null) movePicture(model, from, to);
    },
  });
  return (
    <button
      type="button"
      className="picture-grip"
      aria-label="Move the picture: drag, or up and down arrows"
      title="Move the picture: drag, or up and down arrows"
      {...drag}
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
