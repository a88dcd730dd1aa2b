import { z } from 'zod';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Level } from './finding.ts';
import { LEVELS } from './finding.ts';
import { STOPPED_CREDITS } from './findings/stopped-credits.ts';
import { changedLibraryFile } from './library-file.ts';
import { LONGEST_STOPPED, MOST_STOPPED, printStopList } from './stop-list.ts';

/** Every rule, with the level it has where a library says nothing else. */
export const DEFAULT_LEVELS = {
  'quote unchecked': 'block',
  'quote lapsed': 'block',
  'quote queried': 'block',
  'quote disputed': 'block',
  'quote cannot verify': 'block',
  'fragment unchecked': 'warn',
  'fragment lapsed': 'block',
  'fragment queried': 'warn',
  'fragment disputed': 'block',
  'fragment cannot verify': 'warn',
  'fact unchecked': 'off',
  'flagged fact unchecked': 'warn',
  'fact lapsed': 'warn',
  'fact queried': 'warn',
  'fact disputed': 'warn',
  'fact cannot verify': 'warn',
  'sum does not add up': 'warn',
  placeholder: 'block',
  'headline missing': 'warn',
  'embargo in force': 'block',
  'legal required': 'block',
  'pictures required': 'warn',
  'picture missing': 'block',
  'credit missing': 'block',
  'alt text missing': 'block',
  'caption missing': 'warn',
  'caption repeated': 'warn',
  'caption nearly repeated': 'warn',
  'caption in the body': 'warn',
  'caption name spelt otherwise': 'warn',
  'caption name not in story': 'note',
  'caption too long': 'note',
  'caption without place or day': 'note',
  'credit in caption': 'warn',
  'credit on stop list': 'warn',
  'alt text repeats caption': 'warn',
  'alt text is a file name': 'warn',
  'alt text too long': 'note',
  'picture code not replaced': 'warn',
  'picture made by AI': 'warn',
  'picture under embargo': 'warn',
  'picture instructions': 'note',
  'picture old': 'warn',
  'picture words too long for IIM': 'note',
} as const satisfies Readonly<Record<string, Level | 'off'>>;

/** The name of a rule. A rule about a `quote` is about whole sentences, about a `fragment` of a partial quote. */
export type Rule = keyof typeof DEFAULT_LEVELS;

/** What each rule's findings do in a library: `block`, `warn`, `note`, or `off`. */
export type GateLevels = Readonly<Record<Rule, Level | 'off'>> & {
  /** What is no credit in this library; `STOPPED_CREDITS` where it says nothing. */
  readonly stoppedCredits?: readonly string[];
};

const levelShape = z.enum([...LEVELS, 'off']);

/** Names that are no credit: a list that a person keeps. */
const stoppedShape = z.array(z.string().max(LONGEST_STOPPED)).max(MOST_STOPPED).readonly();

/** The shape of levels that go from one process to another. */
export const gateLevelsShape: z.ZodType<GateLevels, GateLevels> = z.strictObject({
  ...(Object.fromEntries(Object.keys(DEFAULT_LEVELS).map((rule) => [rule, levelShape])) as Record<
    Rule,
    typeof levelShape
  >),
  stoppedCredits: stoppedShape.exactOptional(),
});

/** What is read of `library.json`: `{"gate": {"caption missing": "block"}, "stoppedCredits": ["Google"]}`. */
const libraryShape = z.object({
  gate: z.record(z.string(), levelShape).default({}),
  stoppedCredits: stoppedShape.exactOptional(),
});

function isRule(name: string): name is Rule {
  return Object.hasOwn(DEFAULT_LEVELS, name);
}

/** The levels with another stop list; the usual one is not kept, so that the library follows it on. */
export function withStopList(
  { stoppedCredits: _before, ...rules }: GateLevels,
  names: readonly string[],
): GateLevels {
  const isUsual = printStopList(names) === printStopList(STOPPED_CREDITS);
  return isUsual ? rules : { ...rules, stoppedCredits: names };
}

/** The gate's levels in the text of a `library.json`; the defaults where it names none. `damaged` is never a reason to open the gate. */
export function parseGateLevels(text: string): Result<GateLevels, 'damaged'> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed('damaged');
  }
  const parsed = libraryShape.safeParse(json);
  if (!parsed.success) return failed('damaged');
  const { gate, stoppedCredits } = parsed.data;
  const set = Object.entries(gate).filter(([name]) => isRule(name));
  return success({
    ...DEFAULT_LEVELS,
    ...Object.fromEntries(set),
    ...(stoppedCredits && { stoppedCredits }),
  });
}

/**
 * The text of a `library.json`, naming only the levels that are not the defaults; its other settings are as they were
 * `before`.
 */
export function printGateLevels(levels: GateLevels, before: string | null = null): string {
  const { stoppedCredits, ...rules } = levels;
  const changed = Object.entries(rules).filter(
    ([name, level]) => isRule(name) && DEFAULT_LEVELS[name] !== level,
  );
  // JSON leaves out what is undefined: without a list of its own the library has the usual one.
  return changedLibraryFile(before, { gate: Object.fromEntries(changed), stoppedCredits });
}
