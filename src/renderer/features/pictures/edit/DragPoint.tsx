import { useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { PicturePoint } from '../../../../core/story/picture-edit.ts';

interface DragPointProps {
  readonly className: string;
  readonly label: string;
  readonly style: CSSProperties;
  /** How far it was moved, in fractions of the stage. */
  readonly onMove: (by: PicturePoint) => void;
  readonly children?: ReactNode;
}

/** How far an arrow key moves it, and with Shift, as a fraction. */
const STEP = 0.01;
const FAR = 0.05;

const ARROWS: Readonly<Record<string, PicturePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Something on the stage that is dragged, or moved with the arrow keys. */
export function DragPoint({ className, label, style, onMove, children }: DragPointProps) {
  const last = useRef<PicturePoint | null>(null);
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-roledescription="movable by arrow keys"
      title={label}
      className={className}
      style={style}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        const stage = event.currentTarget.closest('.crop-stage')?.getBoundingClientRect();
        if (!last.current || !stage) return;
        onMove({
          x: (event.clientX - last.current.x) / stage.width,
          y: (event.clientY - last.current.y) / stage.height,
        });
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={() => {
        last.current = null;
      }}
      onPointerCancel={() => {
        last.current = null;
      }}
      onKeyDown={(event) => {
        const way = ARROWS[event.key];
        if (!way) return;
        event.preventDefault();
        event.stopPropagation();
        const by = event.shiftKey ? FAR : STEP;
        onMove({ x: way.x * by, y: way.y * by });
      }}
    >
      {children}
    </div>
  );
}
