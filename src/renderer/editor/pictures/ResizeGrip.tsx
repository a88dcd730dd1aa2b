import { useRef } from 'react';
import type { PictureSize } from '../../../core/story/picture-edit.ts';
import { nearestSize } from './nearest-size.ts';

interface ResizeGripProps {
  readonly onSize: (size: PictureSize) => void;
}

interface Drag {
  readonly from: number;
  readonly width: number;
  readonly column: number;
}

/** The corner by which a picture is pulled to one of its three widths. The toolbar has them for the keyboard. */
export function ResizeGrip({ onSize }: ResizeGripProps) {
  const drag = useRef<Drag | null>(null);
  return (
    <span
      className="resize-grip"
      aria-hidden="true"
      title="Drag to resize"
      onPointerDown={(event) => {
        const figure = event.currentTarget.closest('figure');
        const column = figure?.parentElement;
        if (!figure || !column) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          from: event.clientX,
          width: figure.getBoundingClientRect().width,
          column: column.getBoundingClientRect().width,
        };
      }}
      onPointerUp={({ clientX }) => {
        const began = drag.current;
        drag.current = null;
        // The picture stands in the middle: it grows to both sides.
        if (began) onSize(nearestSize(began.width + (clientX - began.from), began.column));
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
