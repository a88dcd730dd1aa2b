import { DARKROOM_CHANNEL } from '../../ipc/darkroom.ts';

// A canvas of a page waits for idle time before it writes a file; a canvas of a worker does not.
const worker = new Worker(new URL('./darkroom-worker.ts', import.meta.url), { type: 'module' });

window.addEventListener('message', ({ data, ports, source }) => {
  if (source === window && data === DARKROOM_CHANNEL) worker.postMessage(null, [...ports]);
});
