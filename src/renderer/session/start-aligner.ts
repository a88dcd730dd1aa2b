import type { Aligner, FromAligner } from './aligner.ts';
import workerAddress from './aligner-worker.ts?worker&url';

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

/** What the page's policy asks of a script's address; the DOM's types do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

declare const trustedTypes: TrustedTypes;

let policy: ScriptPolicy | null = null;

/** Starts the worker that aligns. Its address is the one the build gave it, and no other is trusted. */
export function startAligner(hear: (answer: FromAligner) => void, breakDown: () => void): Aligner {
  policy ??= trustedTypes.createPolicy('aligner', { createScriptURL: () => workerAddress });
  const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromAligner>) => hear(data));
  worker.addEventListener('messageerror', breakDown);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    breakDown();
  });
  return { tell: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
