interface Signed {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of the person who takes responsibility. */
  readonly by: string;
  /** SHA-256, in hex, of the story's words as they then stood. */
  readonly digest: string;
}

/** A person let an export pass with blocking findings standing. */
export interface Override extends Signed {
  readonly reason: string;
  /** The findings as they were worded. */
  readonly findings: readonly string[];
}

/** A person takes responsibility for a version. */
export interface SignOff extends Signed {
  readonly note: string;
}
