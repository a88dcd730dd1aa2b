import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from '../../ipc/origin.ts';
import type { Keep } from '../preferences/keep.ts';
import {
  keepWindowState,
  placeWindow,
  readWindowState,
  SMALLEST,
} from '../preferences/window-state.ts';

/** The ground the page is drawn on (`--desk` in the renderer's tokens), so that the window opens in it. */
const DESK = { light: '#f6f4f0', dark: '#171614' } as const;

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? DESK.dark : DESK.light;
}

/** A little after the last move, so that dragging does not write at every step. */
const SETTLED = 400;

function keepState(window: BrowserWindow, keep: Keep): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    keepWindowState(keep, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, SETTLED);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const)
    window.on(event as 'resize', soon);
  window.on('close', write);
}

/** Opens the window where it was, on the page, once there is something to see. */
export function openMainWindow(keep: Keep, preload: string): BrowserWindow {
  const { bounds, maximised } = readWindowState(keep);
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  const window = new BrowserWindow({
    ...placeWindow(bounds, [first.workArea, ...others.map(({ workArea }) => workArea)]),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Stet',
    backgroundColor: ground(),
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  });
  const recolour = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', recolour);
  window.on('closed', () => nativeTheme.off('updated', recolour));
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  keepState(window, keep);
  // A page that dies while it loads is brought back by whoever watches for that.
  window.loadURL(`${APP_ORIGIN}/index.html`).catch(() => undefined);
  return window;
}
