import type { Finding } from '../../../core/checks/finding.ts';
import type { Rule } from '../../../core/checks/gate-levels.ts';
import { messageAtPicture } from '../../session/picture-findings.ts';

/** A line under a picture, and the finding that it leads to. */
export interface FindingLine {
  readonly words: string;
  readonly finding: Finding;
}

const PARTS: Partial<Readonly<Record<Rule, string>>> = {
  'picture missing': 'picture',
  'caption missing': 'caption',
  'credit missing': 'credit',
  'alt text missing': 'alt text',
};

function listed(parts: readonly string[]): string {
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** What stands under a picture: a line each, but what it lacks at one level is said in one. */
export function findingLines(findings: readonly Finding[]): readonly FindingLine[] {
  return findings.flatMap((finding, at): readonly FindingLine[] => {
    if (!PARTS[finding.rule]) return [{ words: messageAtPicture(finding.message), finding }];
    const alike = findings.filter(({ rule, level }) => PARTS[rule] && level === finding.level);
    if (alike[0] !== findings[at]) return [];
    const words = `${listed(alike.map(({ rule }) => PARTS[rule] ?? ''))} missing`;
    return [{ words: words.charAt(0).toUpperCase() + words.slice(1), finding }];
  });
}
