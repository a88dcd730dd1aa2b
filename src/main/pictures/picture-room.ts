import type { MessageEvent, Session } from 'electron';
import { app, MessageChannelMain, WebContentsView } from 'electron';
import type { DarkroomAnswer, DarkroomJob } from '../../ipc/darkroom.ts';
import { DARKROOM_CHANNEL, DARKROOM_PAGE } from '../../ipc/darkroom.ts';
import { watchRoom } from './watch-room.ts';

/** How a job ended: with an answer, or with its process, which is gone then. */
export type JobEnd =
  | { readonly kind: 'answered'; readonly answer: Exclude<DarkroomAnswer, { kind: 'failed' }> }
  | { readonly kind: 'gone'; readonly why: 'time' | 'memory' | 'crash' };

function endOf(answer: DarkroomAnswer): JobEnd {
  return answer.kind === 'failed' ? { kind: 'gone', why: 'crash' } : { kind: 'answered', answer };
}

/** A process for foreign pictures, one at a time. */
export interface PictureRoom {
  readonly isAlive: () => boolean;
  readonly run: (job: DarkroomJob, seconds: number) => Promise<JobEnd>;
  /** Ends the process. */
  readonly close: () => void;
}

/** Starts a process: sandboxed, without network, files or Electron, and with one port to main. */
export async function openPictureRoom(session: Session, preload: string): Promise<PictureRoom> {
  const view = new WebContentsView({
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  const contents = view.webContents;
  await contents.loadURL(DARKROOM_PAGE);
  const { port1, port2 } = new MessageChannelMain();
  contents.postMessage(DARKROOM_CHANNEL, null, [port2]);
  port1.start();
  const pid = contents.getOSProcessId();
  let isAlive = true;
  contents.once('render-process-gone', () => {
    isAlive = false;
  });

  return {
    isAlive: () => isAlive,
    run: (job, seconds) =>
      new Promise((resolve) => {
        const settle = (ended: JobEnd): void => {
          stopWatching();
          port1.off('message', hear);
          contents.off('render-process-gone', crash);
          resolve(ended);
        };
        const hear = ({ data }: MessageEvent): void => settle(endOf(data as DarkroomAnswer));
        const crash = (): void => settle({ kind: 'gone', why: 'crash' });
        const measure = () => app.getAppMetrics();
        const stopWatching = watchRoom(pid, measure, seconds, (why) => {
          settle({ kind: 'gone', why });
          contents.forcefullyCrashRenderer();
        });
        port1.on('message', hear);
        contents.on('render-process-gone', crash);
        port1.postMessage(job);
      }),
    close() {
      port1.close();
      // By the view, which is thereby held: one that nobody holds is collected, and its process with it.
      if (!contents.isDestroyed()) view.webContents.close();
    },
  };
}
