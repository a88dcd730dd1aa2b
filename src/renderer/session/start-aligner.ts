import type { Aligner, FromAligner } from './aligner.ts';
import workerAddress from './aligner-worker.ts?worker&url';

/** What the page's policy asks of a script's address; the DOM's types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

declare const trustedTypes: TrustedTypes;

/** Starts the worker that aligns. Its address is the one the build gave it, and no other is trusted. */
export function startAligner(hear: (answer: FromAligner) => void): Aligner {
  const policy = trustedTypes.createPolicy('aligner', { createScriptURL: () => workerAddress });
  const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromAligner>) => hear(data));
  return { tell: (message) => worker.postMessage(message) };
}
