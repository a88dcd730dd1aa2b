import { useRef } from 'react';

interface SplitterProps {
  readonly label: string;
  /** The column it resizes lies on this side of it. */
  readonly side: 'left' | 'right';
  /** Widths in CSS pixels. */
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly onResize: (width: number) => void;
}

/** How far an arrow key moves it, in CSS pixels. */
const STEP = 16;

/** The hairline between two columns: dragged, or moved with the arrow keys. */
export function Splitter({ label, side, width, narrowest, widest, onResize }: SplitterProps) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const towardsColumn = side === 'left' ? -1 : 1;
  const resize = (to: number): void =>
    onResize(Math.round(Math.min(widest, Math.max(narrowest, to))));

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={`splitter splitter-${side}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current)
          resize(drag.current.width - (event.clientX - drag.current.from) * towardsColumn);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(width + STEP * towardsColumn);
        else if (event.key === 'ArrowRight') resize(width - STEP * towardsColumn);
        else if (event.key === 'Home') resize(narrowest);
        else if (event.key === 'End') resize(widest);
      }}
    />
  );
}
