/** Width and height in pixels, as shown (after the camera's rotation). */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture on its side shows its height across. */
export function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** Four characters at a place, as most formats name their parts by. */
export function fourCharacters(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}
