import { z } from 'zod';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Level } from './finding.ts';
import { LEVELS } from './finding.ts';

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
  'picture made by AI': 'warn',
  'picture under embargo': 'warn',
  'picture instructions': 'note',
  'picture old': 'warn',
  'picture words too long for IIM': 'note',
} as const satisfies Readonly<Record<string, Level | 'off'>>;

/** The name of a rule. A rule about a `quote` is about whole sentences, about a `fragment` of a partial quote. */
export type Rule = keyof typeof DEFAULT_LEVELS;

/** What each rule's findings do in a library: `block`, `warn`, `note`, or `off`. */
export type GateLevels = Readonly<Record<Rule, Level | 'off'>>;

/** The file at the root of a library that holds its settings. */
export const LIBRARY_FILE = 'library.json';

const levelShape = z.enum([...LEVELS, 'off']);

/** The shape of `library.json`: `{"gate": {"caption missing": "block"}}`. Keys that this Stet does not know are kept out. */
const libraryShape = z.object({ gate: z.record(z.string(), levelShape).default({}) });

function isRule(name: string): name is Rule {
  return Object.hasOwn(DEFAULT_LEVELS, name);
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
  const set = Object.entries(parsed.data.gate).filter(([name]) => isRule(name));
  return success({ ...DEFAULT_LEVELS, ...Object.fromEntries(set) });
}

/** The text of a `library.json`, naming only the levels that are not the defaults. */
export function printGateLevels(levels: GateLevels): string {
  const changed = Object.entries(levels).filter(
    ([name, level]) => isRule(name) && DEFAULT_LEVELS[name] !== level,
  );
  return `${JSON.stringify({ gate: Object.fromEntries(changed) }, null, 2)}\n`;
}
