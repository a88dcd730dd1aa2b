import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import { ASK_CHANNEL } from '../../ipc/channels.ts';
import type { Log } from '../storage/log.ts';
import { answerCall } from './answer-call.ts';
import type { Answers } from './answers.ts';
import { isOurPage } from './is-our-page.ts';

/** Answers the window. The only user of `ipcMain`. */
export function serve(answers: Answers, log: Log, window: () => WebContents | null): void {
  ipcMain.handle(ASK_CHANNEL, (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isOurPage(event.senderFrame, window()?.mainFrame ?? null))
      throw new Error('Only Stet’s own page is answered.');
    return answerCall(answers, log, name, input);
  });
}
