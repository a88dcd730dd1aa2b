import { ipcRenderer } from 'electron';
import { DARKROOM_CHANNEL } from '../ipc/darkroom.ts';

// The picture process is handed one port and passes it to its page: no more of Electron reaches that.
ipcRenderer.once(DARKROOM_CHANNEL, ({ ports }) => {
  window.postMessage(DARKROOM_CHANNEL, window.origin, [...ports]);
});
