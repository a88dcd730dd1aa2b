import type { Result } from '../../core/schema/result.ts';
import { failed } from '../../core/schema/result.ts';

export interface PictureKind {
  readonly ending: 'jpg' | 'png' | 'webp' | 'gif' | 'avif';
  readonly width: number;
  readonly height: number;
}

export function readPictureKind(name: string, bytes: Uint8Array): Result<PictureKind, string> {
  void bytes;
  return failed(`“${name}” is not a picture.`);
}
