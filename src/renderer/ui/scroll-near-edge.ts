/** So near the upper or lower edge, in pixels, what is dragged begins to scroll the page. */
const NEAR = 56;

/** At the very edge, pixels a frame. */
const FASTEST = 18;

/** How far to scroll in this frame, down or up (negative), for a pointer at a height; 0 away from both edges. */
export function stepNearEdge(y: number, top: number, bottom: number): number {
  const above = top + NEAR - y;
  const below = y - (bottom - NEAR);
  const near = Math.max(above, below);
  if (near <= 0) return 0;
  const step = Math.ceil((Math.min(near, NEAR) / NEAR) * FASTEST);
  return above > below ? -step : step;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return at;
  return null;
}

/** What scrolls the page under a drag, while it is held near an edge. */
export interface EdgeScroll {
  /** The pointer is at this height of the window. */
  to(y: number): void;
  end(): void;
}

/** Scrolls what an element lies in while a drag is near its edge; `onScroll` is called after each step. */
export function scrollNearEdge(element: Element, onScroll: () => void): EdgeScroll {
  const scroller = scrollerOf(element);
  let frame = 0;
  let height = 0;
  const step = (): void => {
    frame = 0;
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = stepNearEdge(height, top, Math.min(bottom, innerHeight));
    const before = scroller.scrollTop;
    scroller.scrollTop += by;
    if (scroller.scrollTop === before) return;
    onScroll();
    frame = requestAnimationFrame(step);
  };
  return {
    to(y) {
      height = y;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    end() {
      cancelAnimationFrame(frame);
    },
  };
}
