/** How a command ends, as shells have it. */
export const EXIT = {
  done: 0,
  /** The command ran, and the answer is no: something blocks. */
  blocked: 1,
  /** Bad usage, or input that cannot be read. */
  refused: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a command needs of the world around it. */
export interface Terminal {
  /** Writes a line to standard output. */
  say(line: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  readStandardInput(): Promise<Uint8Array>;
  /** Columns of the terminal, or a width that reads well where there is none. */
  readonly width: number;
  /** This moment, ISO 8601 with the desk's offset. */
  readonly now: string;
}

/** A command of `stet`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<Exit>;
}

/** Says on standard error why a command cannot go on, in one line, and gives the exit code for it. */
export function refuse(reason: string, terminal: Terminal): Exit {
  terminal.complain(`stet: ${reason.replace(/\s*\n\s*/g, ' ')}`);
  return EXIT.refused;
}
