import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import { ASK_CHANNEL } from '../../ipc/channels.ts';
import { APP_ORIGIN } from '../../ipc/origin.ts';
import type { Log } from '../storage/log.ts';
import { answerCall } from './answer-call.ts';
import type { Answers } from './answers.ts';

/** The frame a question came from; null or detached after it has navigated away. */
export interface Frame {
  readonly origin: string;
  readonly detached?: boolean;
}

/** Whether a question came from the page itself of our own window: not another frame of it, not another origin. */
export function isOurPage(asking: Frame | null, page: Frame | null): boolean {
  return asking !== null && asking === page && !asking.detached && asking.origin === APP_ORIGIN;
}

/** Answers the window. The only user of `ipcMain`. */
export function serve(answers: Answers, log: Log, window: () => WebContents | null): void {
  ipcMain.handle(ASK_CHANNEL, (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isOurPage(event.senderFrame, window()?.mainFrame ?? null))
      throw new Error('Only Stet’s own page is answered.');
    return answerCall(answers, log, name, input);
  });
}
