import { failed } from '../../core/schema/result.ts';
import type { CallName } from '../../ipc/contract.ts';
import { calls } from '../../ipc/contract.ts';
import type { Answer } from '../../ipc/define.ts';
import type { Log } from '../storage/log.ts';
import type { Answers } from './answers.ts';

function isCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** Where an input was wrong, without what was in it. */
function wrongInput(name: string, paths: readonly string[]): Error {
  return new Error(`The window asked “${name}” with a wrong input at: ${paths.join('; ')}`);
}

/** Our own bug, as the person at the desk is told of it. */
async function internal(log: Log, where: string, error: unknown): Promise<Answer<never>> {
  const id = await log(where, error);
  return failed({
    kind: 'internal',
    message: `Something went wrong inside Stet. What is on disk is as it was. The log has the details under ${id}.`,
  });
}

/** Answers a question from the window: parses what came, runs the answer, and lets no error past. */
export async function answerCall(
  answers: Answers,
  log: Log,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  if (!isCall(name))
    return internal(
      log,
      'unknown call',
      new Error('The window asked for a call that does not exist.'),
    );
  try {
    const parsed = calls[name].input.safeParse(input);
    if (!parsed.success) {
      const paths = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
      return await internal(log, name, wrongInput(name, paths));
    }
    const answer = answers[name] as (input: unknown) => unknown;
    return (await answer(parsed.data)) as Answer<unknown>;
  } catch (error) {
    return internal(log, name, error);
  }
}
