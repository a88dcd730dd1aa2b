interface ChangeBase {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
}

/** Two entries of the cast are one: `other` is a mention of `name` from now on. */
export interface CastMerge extends ChangeBase {
  readonly kind: 'merge';
  readonly name: string;
  readonly other: string;
}

/** A mention was taken for somebody it is not: `mention` stands apart from `name`. */
export interface CastSplit extends ChangeBase {
  readonly kind: 'split';
  readonly name: string;
  readonly mention: string;
}

/** The entry's full name is `to`. The words of the story are not touched. */
export interface CastRename extends ChangeBase {
  readonly kind: 'rename';
  readonly name: string;
  readonly to: string;
}

/** An earlier change is taken back. It stays in the story, and counts no more. */
export interface CastWithdrawal extends ChangeBase {
  readonly kind: 'withdrawal';
  /** The id of the change. */
  readonly of: string;
}

/** What a person said of the cast. Changes are only ever added, and applied in order. */
export type CastChange = CastMerge | CastSplit | CastRename | CastWithdrawal;
