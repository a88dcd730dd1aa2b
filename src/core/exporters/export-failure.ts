import { assertNever } from '../schema/assert-never.ts';
import type { Finding } from '../checks/finding.ts';
import type { WordsDiffer } from './proof.ts';

/** Why a story was not exported. */
export type ExportFailure =
  /** Blocking findings stand. */
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] }
  /** The export was read again and its words are not the story's: our own bug, caught in time. */
  | ({ readonly kind: 'words differ' } & WordsDiffer);

/** The failure as a sentence for the person at the desk. */
export function exportFailureMessage(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'blocked': {
      const [first] = failure.findings;
      const count = failure.findings.length;
      if (count === 1) return `One thing stands in the way of this export: ${first?.message ?? ''}`;
      return `${count} things stand in the way of this export. The first: ${first?.message ?? ''}`;
    }
    case 'words differ':
      return `Nothing was exported: read again, the export said “${failure.found}” where the story says “${failure.expected}”. The story is safe. Please report this.`;
    default:
      return assertNever(failure);
  }
}
