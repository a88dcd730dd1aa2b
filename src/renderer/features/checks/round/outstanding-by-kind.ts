import type { Finding } from '../../../../core/checks/finding.ts';
import type { Rule } from '../../../../core/checks/gate-levels.ts';

/** The findings of one kind, in the order they were given. */
export interface OutstandingKind {
  readonly kind: string;
  readonly findings: readonly Finding[];
}

/** Rules whose name does not begin with what they are about. */
const KINDS: Partial<Readonly<Record<Rule, string>>> = {
  'quote unchecked': 'Unchecked quotes',
  'fragment unchecked': 'Unchecked quotes',
  'quote lapsed': 'Lapsed quotes',
  'fragment lapsed': 'Lapsed quotes',
  'quote queried': 'Open queries',
  'fragment queried': 'Open queries',
  'quote disputed': 'Disputed quotes',
  'fragment disputed': 'Disputed quotes',
  'quote cannot verify': 'Quotes that cannot be verified',
  'fragment cannot verify': 'Quotes that cannot be verified',
  'sum does not add up': 'Facts',
};

function kindOf({ rule }: Finding): string {
  if (/^(?:picture|caption|credit|alt text)\b/.test(rule)) return 'Pictures';
  return KINDS[rule] ?? (/\bfact\b/.test(rule) ? 'Facts' : 'The story');
}

/** What is outstanding, by kind, the gravest kind first. */
export function outstandingByKind(findings: readonly Finding[]): readonly OutstandingKind[] {
  const kinds = [...new Set(findings.map(kindOf))];
  return kinds.map((kind) => ({
    kind,
    findings: findings.filter((finding) => kindOf(finding) === kind),
  }));
}
