import { codesOfRows, rowsOfCodes } from '../../core/checks/library-codes.ts';
import type { Codes } from '../../core/text/codes.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

/** Takes over the codes for captions from the library that is open. */
export async function loadCodes(bench: Bench): Promise<void> {
  const rows = await askOrSay(bench, 'codes.read', undefined);
  if (rows) bench.codes.setState(codesOfRows(rows.value), true);
}

/** Keeps the codes in the library, for everybody who works in it. */
export async function changeCodes(bench: Bench, codes: Codes): Promise<boolean> {
  const kept = await askOrSay(bench, 'codes.change', rowsOfCodes(codes));
  if (kept) bench.codes.setState(codesOfRows(kept.value), true);
  return kept !== null;
}
