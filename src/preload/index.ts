import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import { ASK_CHANNEL, NOTICE_CHANNEL } from '../ipc/channels.ts';
import { createDesk } from './bridge.ts';

const desk = createDesk({
  ask: (name, input) => ipcRenderer.invoke(ASK_CHANNEL, name, input),
  hear(notice) {
    const listener = (_event: IpcRendererEvent, name: string, value: unknown): void =>
      notice(name, value);
    ipcRenderer.on(NOTICE_CHANNEL, listener);
    return () => void ipcRenderer.off(NOTICE_CHANNEL, listener);
  },
});

contextBridge.exposeInMainWorld('desk', desk);
