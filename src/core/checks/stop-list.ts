/** Limits of a stop list; a desk's has some dozens of names. */
export const MOST_STOPPED = 1000;
export const LONGEST_STOPPED = 200; // characters

/** A stop list with what is wrong with its lines, each in a sentence that names its line, counted from 1. */
export interface ReadStopList {
  readonly names: readonly string[];
  readonly troubles: readonly string[];
}

/** Reads names that are no credit, one a line; empty lines count for nothing, nor does a name that stands there already. */
export function parseStopList(text: string): ReadStopList {
  const names = new Map<string, string>();
  const troubles: string[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const name = line.trim();
    if (name.length > LONGEST_STOPPED)
      troubles.push(`Line ${at + 1}: the name is longer than ${LONGEST_STOPPED} characters.`);
    else if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  if (names.size > MOST_STOPPED) troubles.push(`There are more than ${MOST_STOPPED} names.`);
  return { names: [...names.values()], troubles };
}

/** A stop list as text, one name a line. */
export function printStopList(names: readonly string[]): string {
  return names.join('\n');
}
