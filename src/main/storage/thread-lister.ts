import { Worker } from 'node:worker_threads';
import { disk } from './files.ts';
import type { ListAsked, ListPlace, ListSaid } from './list-messages.ts';
import { readListTop } from './list-top.ts';
import type { Listed, ListedSoFar, Lister } from './lister.ts';

interface Question {
  readonly tell: (soFar: ListedSoFar) => void;
  readonly resolve: (said: ListSaid) => void;
  readonly reject: (error: Error) => void;
}

/** Looks through a library in a thread of its own, started when it is first needed. */
export function createThreadLister(program: string, place: ListPlace): Lister {
  const questions = new Map<number, Question>();
  let worker: Worker | null = null;
  let count = 0;
  let last: readonly Listed[] = [];

  function hear(said: ListSaid): void {
    const question = questions.get(said.number);
    if (said.kind === 'so far') return question?.tell(said.soFar);
    questions.delete(said.number);
    if (said.kind === 'failed')
      question?.reject(Object.assign(new Error(said.message), { code: said.code }));
    else question?.resolve(said);
  }

  /** What a thread that died was asked fails; the next question starts another. */
  function start(): Worker {
    const started = new Worker(program, { workerData: place });
    const giveUp = (error?: Error): void => {
      if (worker !== started) return;
      worker = null;
      for (const { reject } of questions.values())
        reject(error ?? new Error('The list’s thread ended before it had answered.'));
      questions.clear();
    };
    started.on('message', hear);
    started.on('error', giveUp);
    started.on('exit', () => giveUp());
    started.unref();
    return started;
  }

  function ask(
    kind: ListAsked['kind'],
    tell: Question['tell'] = () => undefined,
  ): Promise<ListSaid> {
    return new Promise((resolve, reject) => {
      const asked = { kind, number: ++count };
      questions.set(asked.number, { tell, resolve, reject });
      worker ??= start();
      worker.postMessage(asked);
    });
  }

  return {
    // So little that starting the thread for it would take longer.
    top: () => readListTop(disk, place),

    async known() {
      const said = await ask('known');
      if (said.kind !== 'known' || !said.listed) return null;
      last = said.listed;
      return last;
    },
    async list(tell) {
      const said = await ask('list', tell);
      if (said.kind === 'listed' && said.listed !== 'same') last = said.listed;
      return last;
    },
    async leftovers() {
      const said = await ask('leftovers');
      return said.kind === 'leftovers' ? said.folders : [];
    },
  };
}
