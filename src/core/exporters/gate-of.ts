import type { Finding } from '../checks/finding.ts';
import { blocking } from '../checks/findings-of.ts';
import { readStory } from '../checks/reading.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Override } from '../story/sign-off.ts';
import type { Story } from '../story/story.ts';
import type { ExportOptions } from './export-format.ts';

/** What blocks a story, and by whose override it passes all the same. The story is read for it once. */
export function gateOf(
  story: Story,
  { now, levels, overrideFor }: Pick<ExportOptions, 'now' | 'levels' | 'overrideFor'>,
): { readonly findings: readonly Finding[]; readonly override: Override | null } {
  const findings = blocking(readStory(story, now, findQuotes, levels).findings);
  const override = findings.length > 0 ? (overrideFor?.(findings) ?? null) : null;
  return { findings, override };
}
