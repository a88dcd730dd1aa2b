import { expect, test } from 'vitest';
import {
  plainWebp,
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingWebp,
} from '../../../tests/helpers/telling-pictures.ts';
import { isMoving } from './is-moving.ts';

const png = (...kinds: readonly string[]): Uint8Array =>
  Uint8Array.from(
    ['\x89PNG\r\n\x1a\n', ...kinds.map((kind) => `\0\0\0\0${kind}\0\0\0\0`)].join(''),
    (character) => character.charCodeAt(0),
  );

test.each([
  ['a PNG', png('IHDR', 'IDAT', 'IEND'), false],
  ['an animated PNG', png('IHDR', 'acTL', 'IDAT', 'IEND'), true],
  ['a PNG that says so after its pixels', png('IHDR', 'IDAT', 'acTL', 'IEND'), false],
  ['a PNG cut off', png('IHDR').subarray(0, 20), false],
])('%s', (_, bytes, moves) => expect(isMoving(bytes, 'png')).toBe(moves));

test('a JPEG stands still, and a GIF may move', () => {
  expect(isMoving(smallJpeg(), 'jpg')).toBe(false);
  expect(isMoving(tellingGif(), 'gif')).toBe(true);
});

test('a WebP says it in its header, an AVIF in its brand', () => {
  expect(isMoving(tellingWebp('moving webp'), 'webp')).toBe(true);
  expect(isMoving(plainWebp('webp'), 'webp')).toBe(false);
  expect(isMoving(tellingAvif(), 'avif')).toBe(false);
});
