import type { Desk } from '../ipc/contract.ts';
import { isCallName, isNoticeName } from '../ipc/names.ts';

/** The two things preload can do, and no more of Electron than that. */
export interface Wire {
  ask(name: string, input: unknown): Promise<unknown>;
  /** Hears every notice; what it returns stops it. */
  hear(notice: (name: string, value: unknown) => void): () => void;
}

/** What the window gets as `window.desk`: calls and notices of the contract by name, as plain data. */
export function createDesk(wire: Wire): Desk {
  return {
    ask(name, input) {
      if (!isCallName(name)) return Promise.reject(new Error('The contract has no such call.'));
      return wire.ask(name, input) as ReturnType<Desk['ask']>;
    },
    on(name, hear) {
      if (!isNoticeName(name)) throw new Error('The contract has no such notice.');
      return wire.hear((heard, value) => {
        if (heard === name) hear(value as Parameters<typeof hear>[0]);
      });
    },
  } as Desk;
}
