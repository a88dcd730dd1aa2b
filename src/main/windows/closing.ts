import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { dialog } from 'electron';
import type { Flushed } from '../ipc/machine.ts';

/** How long the window may take to write what it has, in milliseconds. */
const PATIENCE = 5000;

/** The talk with the window before it closes. */
export interface Closing {
  /** The window hears notices from now on, until it is loaded again. */
  readonly listening: () => void;
  /** The window's answer. */
  readonly flushed: (answer: Flushed) => void;
  /** Lets the window write what it has; answers at once where it does not hear. */
  readonly flush: () => Promise<void>;
  /** Says something as soon as the window hears. */
  readonly whenListening: (say: () => void) => void;
  /** Watches a window: it closes once its words are on disk, or somebody has said to close without them. */
  readonly guard: (window: BrowserWindow) => void;
}

interface ClosingPorts {
  /** Tells the window to write what it has. */
  readonly tellFlush: () => void;
  /** The window stays: whatever was to follow its closing does not. */
  readonly stay: () => void;
  /** The window may go. */
  readonly leave: (window: BrowserWindow) => void;
}

function question(answer: Flushed | null): MessageBoxOptions {
  const story = answer?.unsaved ? `“${answer.unsaved}”` : 'The open story';
  const detail = answer
    ? 'What was typed since the last save is only in this window. If you close it, those words are lost.'
    : 'The window does not answer. What was typed since the last save may be only in it. If you close it, those words are lost.';
  return {
    type: 'warning',
    message: `${story} is not saved.`,
    detail,
    buttons: ['Keep the window', 'Close and lose them'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
}

export function createClosing({ tellFlush, stay, leave }: ClosingPorts): Closing {
  let hear: ((answer: Flushed | null) => void) | null = null;
  let isListening = false;
  let waiting: readonly (() => void)[] = [];

  function askWindow(): Promise<Flushed | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => hear?.(null), PATIENCE);
      hear = (answer) => {
        clearTimeout(timer);
        hear = null;
        resolve(answer);
      };
      tellFlush();
    });
  }

  async function mayClose(window: BrowserWindow): Promise<boolean> {
    if (!isListening || window.webContents.isCrashed()) return true;
    const answer = await askWindow();
    if (answer?.saved || window.isDestroyed()) return true;
    const { response } = await dialog.showMessageBox(window, question(answer));
    return response === 1;
  }

  return {
    listening: () => {
      isListening = true;
      for (const say of waiting) say();
      waiting = [];
    },
    whenListening(say) {
      if (isListening) say();
      else waiting = [...waiting, say];
    },
    flush: async () => {
      if (isListening) await askWindow();
    },
    flushed: (answer) => hear?.(answer),
    guard(window) {
      let asking = false;
      const deaf = (): void => {
        isListening = false;
      };
      window.webContents.on('did-start-loading', deaf);
      window.webContents.on('render-process-gone', deaf);
      window.on('close', (event) => {
        event.preventDefault();
        if (asking) return;
        asking = true;
        void mayClose(window)
          .then((may) => (may ? leave(window) : stay()))
          .finally(() => {
            asking = false;
          });
      });
    },
  };
}
