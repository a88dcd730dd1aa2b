import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command line taken apart: its options, and the files and folders it names. */
export interface Arguments {
  /** The value of an option, or undefined where it was not given. */
  value(name: string): string | undefined;
  /** Every value of an option that may be given more than once, in order. */
  values(name: string): readonly string[];
  /** Whether a switch was given. */
  has(name: string): boolean;
  readonly files: readonly string[];
}

/** Reads a command's arguments. The failure is a line for standard error. */
export function readArguments(
  args: readonly string[],
  options: Options,
): Result<Arguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return success({
      value: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      values: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
      has: (name) => values[name] === true,
      files: positionals,
    });
  } catch (error) {
    // Node's own sentence names the option; what follows it is advice for programmers.
    const message = error instanceof Error ? error.message : 'The arguments cannot be read.';
    return failed(`${message.split(/[.\n]/)[0] ?? message}.`);
  }
}
