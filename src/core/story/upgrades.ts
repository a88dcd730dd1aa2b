/** One step from an older `story.json` to what this Stet writes. Steps run in order, each on what the one before made. */
export interface Upgrade {
  /** What the step is about, as a file name says it: the original is kept as `story.before-NAME.json`. */
  readonly name: string;
  /** Whether a file is from before this step. */
  readonly isNeeded: (json: JsonObject) => boolean;
  readonly upgrade: (json: JsonObject) => JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first stories had no evidence in their checks, and no transcripts, overrides or sign-offs. */
const evidence: Upgrade = {
  name: 'evidence',
  isNeeded: (json) =>
    json['schema'] === 1 && !('transcripts' in json || 'overrides' in json || 'signOffs' in json),
  upgrade(json) {
    const checks = Array.isArray(json['checks']) ? (json['checks'] as readonly unknown[]) : [];
    return {
      ...json,
      checks: checks.map((check) => {
        if (!isObject(check)) return check;
        const none = { basis: null, terms: null, reference: null };
        const about = { subject: 'quote', ...check };
        return check['kind'] === 'decision' ? { ...none, ...about } : about;
      }),
      transcripts: [],
      overrides: [],
      signOffs: [],
    };
  },
};

/** Every step there has been, oldest first. A story is never written in an older shape than it was read in. */
export const UPGRADES: readonly Upgrade[] = [evidence];

/** A file's content as this Stet knows it, and the names of the steps that led there. */
export function upgraded(json: unknown): {
  readonly json: unknown;
  readonly steps: readonly string[];
} {
  if (!isObject(json)) return { json, steps: [] };
  let now: JsonObject = json;
  const steps: string[] = [];
  for (const { name, isNeeded, upgrade } of UPGRADES) {
    if (!isNeeded(now)) continue;
    now = upgrade(now);
    steps.push(name);
  }
  return { json: now, steps };
}
