import type { Answer } from '../../ipc/define.ts';
import type { Clock } from './clock.ts';
import type { SaveState } from './save-state.ts';

/** A change is on its way to disk this soon after it was made, in milliseconds, however fast the typing. */
export const SAVE_AFTER = 500;

/** Waits between tries after a failure, in milliseconds; the last is repeated. */
export const RETRY_AFTER = [2_000, 5_000, 15_000, 30_000] as const;

/** What saving needs of its surroundings. `write` takes what there is to save at that moment. */
export interface AutosavePorts {
  readonly clock: Pick<Clock, 'now' | 'after'>;
  readonly write: () => Promise<Answer<{ readonly saved: Date }>>;
  readonly say: (state: SaveState) => void;
}

export interface Autosave {
  /** Something has changed. */
  changed(): void;
  /** Writes what is unsaved, now. Answers whether everything is on disk. */
  flush(): Promise<boolean>;
  /** Forgets its timers and says nothing more. What is unsaved stays unsaved. */
  stop(): void;
}

/** Saves one story as it changes: one write at a time, the latest words each time, again after a failure. */
export function createAutosave({ clock, write, say }: AutosavePorts): Autosave {
  let unsaved = false;
  /** When the first change was made that is not being written, in milliseconds. */
  let changedAt = 0;
  let failures = 0;
  let writing: Promise<boolean> | null = null;
  let cancelTimer: (() => void) | null = null;
  let isOver = false;

  function stop(): void {
    cancelTimer?.();
    cancelTimer = null;
  }

  function tell(state: SaveState): void {
    if (!isOver) say(state);
  }

  function writeIn(milliseconds: number): void {
    if (isOver) return;
    cancelTimer ??= clock.after(milliseconds, () => {
      cancelTimer = null;
      void writeNow();
    });
  }

  async function writeOnce(): Promise<boolean> {
    unsaved = false;
    tell({ kind: 'saving' });
    const answer = await write();
    if (!answer.ok) {
      unsaved = true;
      tell({ kind: 'failed', failure: answer.failure });
      writeIn(RETRY_AFTER[Math.min(failures, RETRY_AFTER.length - 1)] ?? SAVE_AFTER);
      failures += 1;
      return false;
    }
    failures = 0;
    tell(unsaved ? { kind: 'unsaved' } : { kind: 'saved', at: answer.value.saved });
    // Counted from the change: a slow disk puts it off no further.
    if (unsaved) writeIn(Math.max(0, changedAt + SAVE_AFTER - clock.now().getTime()));
    return true;
  }

  function writeNow(): Promise<boolean> {
    stop();
    writing ??= writeOnce().finally(() => {
      writing = null;
    });
    return writing;
  }

  return {
    changed() {
      if (!unsaved) changedAt = clock.now().getTime();
      unsaved = true;
      if (writing || failures > 0) return;
      if (!cancelTimer) tell({ kind: 'unsaved' });
      writeIn(SAVE_AFTER);
    },
    async flush() {
      if (writing) await writing;
      while (unsaved) if (!(await writeNow())) return false;
      return true;
    },
    stop() {
      isOver = true;
      stop();
    },
  };
}
