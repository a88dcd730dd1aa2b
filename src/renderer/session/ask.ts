import type { CallName, Input, Output } from '../../ipc/contract.ts';
import type { Bench } from './bench.ts';

/**
 * Asks the machine and answers what it gave, or null: the person has then been told why, in a message, unless
 * they cancelled it themselves.
 */
export async function askOrSay<Name extends CallName>(
  { desk, messages }: Bench,
  name: Name,
  input: Input<Name>,
): Promise<{ readonly value: Output<Name> } | null> {
  const answer = await desk.ask(name, input);
  if (answer.ok) return { value: answer.value };
  if (answer.failure.kind !== 'cancelled') messages.error(answer.failure.message);
  return null;
}
