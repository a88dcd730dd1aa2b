import type { VerticalDrag } from '../../../ui/use-vertical-drag.ts';
import { useVerticalDrag } from '../../../ui/use-vertical-drag.ts';

/** Drags a picture to another row. By keyboard it is moved with Alt+Shift and the arrows, Home and End. */
export function RowGrip(drag: VerticalDrag) {
  return (
    <span
      className="row-grip"
      aria-hidden="true"
      title="Move the picture: drag, or Alt+Shift+Up and Down"
      {...useVerticalDrag(drag)}
    >
      ⠿
    </span>
  );
}
