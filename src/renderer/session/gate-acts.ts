import type { GateLevels } from '../../core/checks/gate-levels.ts';
import { overrideOf, signOffOf } from '../../core/checks/pass-gate.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { digestOfWords } from './words-digest.ts';

/** Takes over what blocks an export from the library that is open. */
export async function loadLevels(bench: Bench): Promise<void> {
  const levels = await askOrSay(bench, 'gate.read', undefined);
  if (levels) bench.session.setLevels(levels.value);
}

/** Keeps what blocks an export in the library, for everybody who works in it. */
export async function changeLevels(bench: Bench, levels: GateLevels): Promise<boolean> {
  const kept = await askOrSay(bench, 'gate.change', levels);
  if (kept) bench.session.setLevels(kept.value);
  return kept !== null;
}

/** Records that whoever is checking lets the story pass as it stands, with their reason. */
export async function overrideGate(bench: Bench, reason: string): Promise<boolean> {
  bench.session.catchUp();
  const { open } = bench.session.store.getState();
  if (!open) return false;
  const { story, reading } = open;
  const digest = await digestOfWords(story);
  const signed = signature(bench);
  const override = overrideOf(story, reading.findings, signed, reason, () => digest);
  return bench.session.amend(({ overrides }) => ({ overrides: [...overrides, override] }), story);
}

/** Records that whoever is checking takes responsibility for the story as it stands. */
export async function signOff(bench: Bench, note: string): Promise<boolean> {
  const story = bench.session.store.getState().open?.story;
  if (!story) return false;
  const digest = await digestOfWords(story);
  const signed = signOffOf(story, signature(bench), note, () => digest);
  return bench.session.amend(({ signOffs }) => ({ signOffs: [...signOffs, signed] }), story);
}
