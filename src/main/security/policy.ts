import { SCHEME } from '../../ipc/origin.ts';

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  // Quotations are aligned with transcripts in a worker, whose script is one of ours.
  "worker-src 'self'",
  "style-src 'self'",
  `img-src 'self' ${SCHEME}://pictures blob:`,
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/** What the window's page may do: run our own scripts, show our own pictures, and nothing else. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': RULES.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What the darkroom may do: run our own scripts, in a page and a worker. It asks nobody for anything. */
export const DARKROOM_HEADERS = {
  ...PAGE_HEADERS,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** What a picture may do: be looked at. */
export const PICTURE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, max-age=31536000, immutable',
};
