import type { CommandId } from '../../../ipc/commands.ts';
import type { Bench } from '../../session/bench.ts';

/** What a command does, and whether it can be done now. */
export interface CommandAnswer {
  readonly run: () => void;
  readonly isEnabled: () => boolean;
}

/** One answer for each command: the compiler proves that none is missing. */
export type Answers = Readonly<Record<CommandId, CommandAnswer>>;

/** A command that can be done at any time. */
export function always(run: () => void): CommandAnswer {
  return { run, isEnabled: () => true };
}

/** A command that wants a story on the desk. */
export function withStory({ session }: Bench, run: () => void): CommandAnswer {
  return { run, isEnabled: () => session.store.getState().open !== null };
}
