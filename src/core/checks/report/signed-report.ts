import { z } from 'zod';
import type { Result } from '../../schema/result.ts';
import { failed, success } from '../../schema/result.ts';
import { canonicalJson } from '../../schema/canonical.ts';
import type { Digest } from '../story-digest.ts';
import type { Report } from './report.ts';
import { REPORT_SCHEMA, reportShape } from './report.ts';

/** Who signs. The key never comes here: `sign` is done where it lies. */
export interface Signer {
  readonly name: string;
  /** The Ed25519 public key: SPKI in DER, base64. */
  readonly publicKey: string;
  /** The signature of a text's UTF-8 bytes, base64. */
  sign(text: string): string;
}

/** Whether a signature, base64, of a text's UTF-8 bytes fits a public key. False for anything that is none. */
export type VerifySignature = (text: string, publicKey: string, signature: string) => boolean;

const signedShape = z.strictObject({
  report: reportShape,
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    name: z.string(),
    publicKey: z.string(),
    value: z.string(),
  }),
});

/** A report with the signature of its canonical JSON, and of the name of whoever signed it. */
export type SignedReport = z.infer<typeof signedShape>;

function signedText(report: Report, name: string): string {
  return canonicalJson({ name, report });
}

/** Signs a report. */
export function signReport(report: Report, signer: Signer): SignedReport {
  const { name, publicKey } = signer;
  const value = signer.sign(signedText(report, name));
  return { report, signature: { algorithm: 'Ed25519', name, publicKey, value } };
}

/** A signed report as the text of its file. */
export function printSignedReport(signed: SignedReport): string {
  return `${JSON.stringify(signed, null, 2)}\n`;
}

/** Reads the text of a report's file. `newer` was written by a later Stet. */
export function parseSignedReport(text: string): Result<SignedReport, 'not a report' | 'newer'> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed('not a report');
  }
  const schema = z.object({ report: z.object({ schema: z.number() }) }).safeParse(json);
  if (schema.success && schema.data.report.schema > REPORT_SCHEMA) return failed('newer');
  const parsed = signedShape.safeParse(json);
  return parsed.success ? success(parsed.data) : failed('not a report');
}

/** Whether the report is word for word what was signed. */
export function signatureFits(
  { report, signature }: SignedReport,
  verify: VerifySignature,
): boolean {
  return verify(signedText(report, signature.name), signature.publicKey, signature.value);
}

/** A public key's fingerprint, to be read out over the telephone: eight groups of four. */
export function fingerprintOf(publicKey: string, digest: Digest): string {
  return (digest(publicKey).slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
