import avifDecoder from '@jsquash/avif/codec/dec/avif_dec.js';
import avifDecoderWasm from '@jsquash/avif/codec/dec/avif_dec.wasm?url&inline';
import jpegDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import jpegDecoderWasm from '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm?url&inline';
import jpegEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import jpegEncoderWasm from '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm?url&inline';
import { defaultOptions as jpegOptions } from '@jsquash/jpeg/meta.js';
import * as png from '@jsquash/png/codec/pkg/squoosh_png.js';
import pngWasm from '@jsquash/png/codec/pkg/squoosh_png_bg.wasm?url&inline';
import webpDecoder from '@jsquash/webp/codec/dec/webp_dec.js';
import webpDecoderWasm from '@jsquash/webp/codec/dec/webp_dec.wasm?url&inline';
import webpEncoder from '@jsquash/webp/codec/enc/webp_enc_simd.js';
import webpEncoderWasm from '@jsquash/webp/codec/enc/webp_enc_simd.wasm?url&inline';
import { defaultOptions as webpOptions } from '@jsquash/webp/meta.js';
import type { DrawnForm } from '../../core/exporters/renditions.ts';
import type { Pixels } from '../../core/pictures/pixels.ts';

/** The kinds that are decoded here; all others are copied. */
export type DecodedKind = 'jpg' | 'png' | 'webp' | 'avif';

/** What each codec makes of its options is its own affair; only these numbers are ours, the window's. */
const QUALITY = 82;

/** A codec built by Emscripten: its functions are there once its WebAssembly runs. */
type Factory = (overrides: {
  readonly printErr: () => void;
  readonly instantiateWasm: (
    imports: object,
    started: (instance: WebAssembly.Instance) => void,
  ) => object;
}) => Promise<unknown>;

/** The decoders answer with what browsers have and Node has not. */
class PlainImage implements Pixels {
  constructor(
    readonly data: Uint8ClampedArray<ArrayBuffer>,
    readonly width: number,
    readonly height: number,
  ) {}
}

function wasmOf(address: string): WebAssembly.Module {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return new WebAssembly.Module(bytes);
}

/** Starts a codec afresh: what a damaged picture did to the one before is gone with it. */
function start<Codec>(factory: unknown, address: string): Promise<Codec> {
  Object.assign(globalThis, { ImageData: PlainImage });
  return (factory as Factory)({
    printErr: () => undefined,
    instantiateWasm(imports, started) {
      const instance = new WebAssembly.Instance(wasmOf(address), imports);
      started(instance);
      return instance.exports;
    },
  }) as Promise<Codec>;
}

interface Decoder {
  readonly decode: (bytes: Uint8Array, option?: unknown) => Pixels | null;
}

interface Encoder {
  readonly encode: (
    data: Uint8ClampedArray,
    width: number,
    height: number,
    options: unknown,
  ) => Uint8Array | null;
}

function startPng(): void {
  Object.assign(globalThis, { ImageData: PlainImage });
  png.initSync(wasmOf(pngWasm));
}

/** A picture's pixels as they are stored, not turned, by its own colours; null where they cannot be read. */
export async function decode(bytes: Uint8Array, kind: DecodedKind): Promise<Pixels | null> {
  try {
    switch (kind) {
      case 'jpg':
        return (await start<Decoder>(jpegDecoder, jpegDecoderWasm)).decode(bytes, false);
      case 'webp':
        return (await start<Decoder>(webpDecoder, webpDecoderWasm)).decode(bytes);
      case 'avif':
        return (await start<Decoder>(avifDecoder, avifDecoderWasm)).decode(bytes, 8);
      case 'png':
        startPng();
        return png.decode(bytes);
    }
  } catch {
    return null; // Codecs throw what they please.
  }
}

async function encoded({ data, width, height }: Pixels, form: DrawnForm) {
  switch (form) {
    case 'jpg': {
      const { encode } = await start<Encoder>(jpegEncoder, jpegEncoderWasm);
      return encode(data, width, height, { ...jpegOptions, quality: QUALITY });
    }
    case 'webp': {
      const { encode } = await start<Encoder>(webpEncoder, webpEncoderWasm);
      return encode(data, width, height, { ...webpOptions, quality: QUALITY });
    }
    case 'png':
      startPng();
      return png.encode(
        new Uint8Array(data.buffer, data.byteOffset, data.length),
        width,
        height,
        8,
      );
  }
}

/** Pixels as a file, without a profile or any note. */
export async function encode(pixels: Pixels, form: DrawnForm): Promise<Uint8Array> {
  const bytes = await encoded(pixels, form);
  if (!bytes) throw new Error(`Pixels were believed to make a ${form}.`);
  return new Uint8Array(bytes); // a copy: the codec's memory is its own
}
