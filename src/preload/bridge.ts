import type { IpcRendererEvent } from 'electron';
import { ipcRenderer } from 'electron';
import { ASK_CHANNEL, NOTICE_CHANNEL } from '../ipc/channels.ts';
import type { Desk, Notice, NoticeName } from '../ipc/contract.ts';
import { isCallName, isNoticeName } from '../ipc/names.ts';

// Each notice the page hears is one listener, and it hears a dozen: that is no leak.
ipcRenderer.setMaxListeners(50);

/**
 * What the window gets as `window.desk`: the contract's calls and notices by name, as plain data. No more of
 * Electron than that reaches the page.
 */
export const bridge: Desk = {
  ask<Answer>(name: string, input: unknown): Promise<Answer> {
    if (!isCallName(name)) return Promise.reject(new Error('The contract has no such call.'));
    return ipcRenderer.invoke(ASK_CHANNEL, name, input) as Promise<Answer>;
  },

  on<Name extends NoticeName>(name: Name, hear: (notice: Notice<Name>) => void): () => void {
    if (!isNoticeName(name)) throw new Error('The contract has no such notice.');
    const listener = (_event: IpcRendererEvent, heard: string, notice: Notice<Name>): void => {
      if (heard === name) hear(notice);
    };
    ipcRenderer.on(NOTICE_CHANNEL, listener);
    return () => void ipcRenderer.off(NOTICE_CHANNEL, listener);
  },
};
