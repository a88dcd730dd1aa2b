import { createMatcher } from '../../core/transcripts/matcher.ts';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { FromAligner, ToAligner } from './aligner.ts';

// Runs in a worker: alignment never holds up a key.
let matcher = createMatcher([]);
let edition = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToAligner>) => {
  switch (data.kind) {
    case 'transcripts':
      matcher = createMatcher(data.transcripts);
      edition = data.edition;
      break;
    case 'quotes': {
      const matches = data.quotes.map((quote) => matcher.match(quote));
      self.postMessage({ edition, matches } satisfies FromAligner);
      break;
    }
    default:
      assertNever(data);
  }
});
