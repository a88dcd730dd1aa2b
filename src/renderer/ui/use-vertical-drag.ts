import { useRef } from 'react';
import type { PointerEvent } from 'react';
import type { EdgeScroll } from './scroll-near-edge.ts';
import { scrollNearEdge } from './scroll-near-edge.ts';

/** What is dragged, and where it may fall. */
export interface VerticalDrag {
  /** The place before which something dropped at a height of the window falls. */
  readonly placeAt: (y: number) => number;
  /** Draws where it would fall; null takes that away again. */
  readonly show: (place: number | null) => void;
  readonly onDrop: (place: number) => void;
}

interface GripHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

interface Held {
  y: number;
  place: number | null;
  readonly edge: EdgeScroll;
  readonly end: () => void;
}

/** What a grip does that drags something up and down a list; near an edge the list scrolls, and Escape lets go. */
export function useVerticalDrag({ placeAt, show, onDrop }: VerticalDrag): GripHandlers {
  const held = useRef<Held | null>(null);

  function follow(): void {
    if (!held.current) return;
    held.current.place = placeAt(held.current.y);
    show(held.current.place);
  }

  function letGo(): number | null {
    const place = held.current?.place ?? null;
    held.current?.end();
    held.current = null;
    show(null);
    return place;
  }

  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const edge = scrollNearEdge(event.currentTarget, follow);
      const onKey = (pressed: KeyboardEvent): void => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        letGo();
      };
      addEventListener('keydown', onKey, true);
      held.current = {
        y: event.clientY,
        place: null,
        edge,
        end() {
          edge.end();
          removeEventListener('keydown', onKey, true);
        },
      };
    },
    onPointerMove({ clientY }) {
      if (!held.current) return;
      held.current.y = clientY;
      held.current.edge.to(clientY);
      follow();
    },
    onPointerUp() {
      const place = letGo();
      if (place !== null) onDrop(place);
    },
    onPointerCancel: letGo,
  };
}
