import type { DarkroomJob } from '../../ipc/darkroom.ts';
import type { JobEnd, PictureRoom } from './picture-room.ts';

/** Where foreign pictures are read, decoded and drawn: in processes that may die without anybody noticing. */
export interface Darkroom {
  /** Does a job when its turn comes; one that ended its process says why. */
  readonly run: (job: DarkroomJob, seconds?: number) => Promise<JobEnd>;
  readonly close: () => void;
}

interface DarkroomPorts {
  readonly openRoom: () => Promise<PictureRoom>;
  readonly log: (where: string, error: unknown) => unknown;
}

/** As many at once as a small machine has cores; the others wait. */
const ROOMS = 2;

/** Seconds of processor time for one picture. */
const USUAL = 1.5;

/** How long an idle process is kept, in milliseconds: somebody who adds one picture adds another. */
const IDLE = 30_000;

interface Waiting {
  readonly job: DarkroomJob;
  readonly seconds: number;
  readonly resolve: (ended: JobEnd) => void;
}

/** Opens the darkroom. Its processes are started when they are needed, each anew after it died. */
export function createDarkroom({ openRoom, log }: DarkroomPorts): Darkroom {
  const waiting: Waiting[] = [];
  const idle: PictureRoom[] = [];
  let atWork = 0;
  let closing: NodeJS.Timeout | undefined;

  function closeIdle(): void {
    for (const room of idle.splice(0)) room.close();
  }

  /** An idle process may have died meanwhile: the system had no memory for it. */
  function idleRoom(): PictureRoom | undefined {
    for (let room = idle.pop(); room; room = idle.pop()) {
      if (room.isAlive()) return room;
      room.close();
    }
    return undefined;
  }

  async function develop(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, seconds, resolve } = next;
      try {
        const room = idleRoom() ?? (await openRoom());
        const ended = await room.run(job, seconds);
        if (ended.kind === 'answered') idle.push(room);
        else {
          room.close();
          log('darkroom', `${job.kind}: ${ended.why}`);
        }
        resolve(ended);
      } catch (error) {
        log('darkroom', error);
        resolve({ kind: 'gone', why: 'crash' });
      }
    }
  }

  function start(): void {
    if (atWork >= ROOMS) return;
    clearTimeout(closing);
    atWork += 1;
    void develop().finally(() => {
      atWork -= 1;
      if (atWork === 0) closing = setTimeout(closeIdle, IDLE).unref();
    });
  }

  return {
    run: (job, seconds = USUAL) =>
      new Promise((resolve) => {
        waiting.push({ job, seconds, resolve });
        start();
      }),
    close() {
      clearTimeout(closing);
      closeIdle();
    },
  };
}
