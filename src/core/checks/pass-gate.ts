import type { Override, SignOff } from '../story/sign-off.ts';
import type { Story } from '../story/story.ts';
import type { Finding } from './finding.ts';
import { blocking } from './findings-of.ts';
import type { Digest } from './story-digest.ts';
import { wordsDigest } from './story-digest.ts';

/** Who does it, when, and under which id: what a record cannot make for itself. */
export interface Signature {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
}

/** A named person lets a story pass with blocking findings standing: the record of it, with the findings as worded. */
export function overrideOf(
  story: Story,
  findings: readonly Finding[],
  signature: Signature,
  reason: string,
  digest: Digest,
): Override {
  return {
    ...signature,
    reason,
    findings: blocking(findings).map(({ message }) => message),
    digest: wordsDigest(story, digest),
  };
}

/** A named person takes responsibility for the story as it now stands. */
export function signOffOf(
  story: Story,
  signature: Signature,
  note: string,
  digest: Digest,
): SignOff {
  return { ...signature, note, digest: wordsDigest(story, digest) };
}

/** Whether a record is about the story's words as they stand now, and not about an earlier version. */
export function isAboutNow(
  record: { readonly digest: string },
  story: Story,
  digest: Digest,
): boolean {
  return record.digest === wordsDigest(story, digest);
}

/**
 * The latest override that passes all that blocks now: made about these very words, and naming each finding. A new
 * finding, or a changed word, and the gate is shut again.
 */
export function passingOverride(
  story: Story,
  findings: readonly Finding[],
  digest: Digest,
): Override | null {
  const messages = blocking(findings).map(({ message }) => message);
  const passes = (override: Override): boolean =>
    isAboutNow(override, story, digest) &&
    messages.every((message) => override.findings.includes(message));
  return story.overrides.findLast(passes) ?? null;
}

/** An override in a sentence, as exports and the report print it. */
export function overrideSentence({ by, at, reason, findings }: Override): string {
  const count = findings.length === 1 ? 'One finding' : `${findings.length} findings`;
  return `${count} stood when ${by} let this pass on ${at.slice(0, 10)}: ${reason.trim()}`;
}
