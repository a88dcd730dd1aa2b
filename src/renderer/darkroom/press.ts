import type { Press } from '../../core/exporters/print-copies.ts';
import { frameScale } from '../../core/pictures/picture-frame.ts';
import { failed, success } from '../../core/schema/result.ts';
import { decodePicture } from './decode-picture.ts';
import type { Drawing } from './draw-picture.ts';
import { drawPicture, drawSized } from './draw-picture.ts';
import { encode } from './encode.ts';

/** Copies drawn by Chromium: in sRGB, a JPEG decoded no larger than it has to be. */
export const press: Press<Drawing> = {
  async draw({ bytes, read, orientation }, framing, size) {
    const share = frameScale(read, framing.straighten ?? 0) * (framing.crop?.width ?? 1);
    const across = Math.min(read.width, Math.ceil(size.width / share));
    const decoded = await decodePicture(bytes, read, orientation, across);
    if (!decoded) return failed('damaged');
    const drawing = drawPicture(decoded, size, read, framing);
    decoded.close();
    return success(drawing);
  },
  resize: drawSized,
  encode,
};
