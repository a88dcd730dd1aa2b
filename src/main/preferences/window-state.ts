import type { Keep } from './keep.ts';

const KEY = 'window';

export const SMALLEST = { width: 900, height: 600 } as const;
const FIRST = { width: 1440, height: 900 } as const;

/** A place on the screens, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window was when it was last closed. */
export interface WindowState {
  /** Where it stands when it is not maximised; null before it has stood anywhere. */
  readonly bounds: Bounds | null;
  readonly maximised: boolean;
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const edges = new Map<string, unknown>(Object.entries(value));
  return ['x', 'y', 'width', 'height'].every((edge) => Number.isInteger(edges.get(edge)));
}

export function readWindowState(keep: Keep): WindowState {
  const kept = keep.get(KEY);
  if (typeof kept !== 'object' || kept === null) return { bounds: null, maximised: false };
  const { bounds, maximised } = kept as { readonly bounds?: unknown; readonly maximised?: unknown };
  return { bounds: isBounds(bounds) ? bounds : null, maximised: maximised === true };
}

export function keepWindowState(keep: Keep, state: WindowState): void {
  keep.set(KEY, state);
}

/** How much of a window has to be on a screen for a hand to reach it, in each direction. */
const REACHABLE = 80;

function isReachable(bounds: Bounds, screen: Bounds): boolean {
  const across =
    Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const down =
    Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
  return across >= REACHABLE && down >= REACHABLE && bounds.y >= screen.y;
}

/** Where to open: where the window was, if a screen is still there; else the middle of the first screen. */
export function placeWindow(
  kept: Bounds | null,
  screens: readonly [Bounds, ...Bounds[]],
): Partial<Bounds> & Pick<Bounds, 'width' | 'height'> {
  const screen = kept ? screens.find((each) => isReachable(kept, each)) : undefined;
  const { width, height } = screen ?? screens[0];
  const fit = (wanted: number, least: number, most: number): number =>
    Math.max(least, Math.min(wanted, most));
  const size = {
    width: fit(kept?.width ?? FIRST.width, SMALLEST.width, width),
    height: fit(kept?.height ?? FIRST.height, SMALLEST.height, height),
  };
  return kept && screen ? { x: kept.x, y: kept.y, ...size } : size;
}
