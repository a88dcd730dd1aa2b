import { printCopies } from '../../core/exporters/print-copies.ts';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { DarkroomAnswer, DarkroomJob } from '../../ipc/darkroom.ts';
import { lookAt } from './look-at.ts';
import { press } from './press.ts';

async function answer(job: DarkroomJob): Promise<DarkroomAnswer> {
  switch (job.kind) {
    case 'look':
      return lookAt(job.name, job.bytes);
    case 'print':
      return { kind: 'printed', copies: await printCopies(press, job.bytes, job.picture) };
    default:
      return assertNever(job);
  }
}

function failure(error: unknown): DarkroomAnswer {
  return { kind: 'failed', reason: String(error) };
}

// The port comes once, and leads straight to main.
self.addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<DarkroomJob>) =>
    void answer(data)
      .catch(failure)
      .then((said) => port.postMessage(said));
});
