import { expect, test } from 'vitest';
import {
  jpegWith,
  plainJpeg,
  smallJpeg,
  tellingJpeg,
} from '../../../tests/helpers/telling-pictures.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { withoutExif } from './without-exif.ts';

test('a turned JPEG is upright to a decoder, as long as it was, and itself unchanged', () => {
  const bytes = tellingJpeg(plainJpeg(), { orientation: 6 });
  const copy = withoutExif(bytes);
  expect(copy).toHaveLength(bytes.length);
  expect(readPictureMetadata(copy).orientation).toBe(1);
  expect(readPictureMetadata(bytes).orientation).toBe(6);
});

test.each([
  ['has no Exif', smallJpeg()],
  [
    'has other notes',
    jpegWith(smallJpeg(), [0xe1, new TextEncoder().encode('http://ns.adobe.com')]),
  ],
  ['breaks off', plainJpeg().subarray(0, 3)],
  ['is nothing', new Uint8Array()],
])('a JPEG that %s stays as it is', (_what, bytes) => {
  expect(Buffer.from(withoutExif(bytes)).equals(bytes)).toBe(true);
});
