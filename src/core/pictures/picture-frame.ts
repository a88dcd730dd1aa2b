/** Width and height, in pixels or any other unit. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** A part of a frame: fractions of its width and height, 0 to 1, from its top left corner. */
export interface FramePart extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** The two parts of a `PictureEdit` that say which of its pixels a picture shows. */
export interface Framing {
  readonly straighten?: number;
  readonly crop?: FramePart;
}

/** The crop of a picture that is shown whole. */
export const WHOLE_FRAME: FramePart = { x: 0, y: 0, width: 1, height: 1 };

function absoluteTurn(degrees: number): { readonly cos: number; readonly sin: number } {
  const angle = (degrees * Math.PI) / 180;
  return { cos: Math.abs(Math.cos(angle)), sin: Math.abs(Math.sin(angle)) };
}

/**
 * How large a picture's frame is once it is turned by `degrees`, as a fraction of the picture: the largest upright
 * frame of the picture's own proportions, about its middle, that the turned picture fills to the corners. 1 is the
 * whole picture.
 */
export function frameScale({ width, height }: FrameSize, degrees: number): number {
  const { cos, sin } = absoluteTurn(degrees);
  return Math.min(width / (width * cos + height * sin), height / (width * sin + height * cos));
}

/** What a picture measures as it is shown, in whole pixels of the original: its straightened frame, cropped. */
export function shownSize(size: FrameSize, { straighten = 0, crop }: Framing = {}): FrameSize {
  const scale = frameScale(size, straighten);
  const { width, height } = crop ?? WHOLE_FRAME;
  return {
    width: Math.max(1, Math.round(size.width * scale * width)),
    height: Math.max(1, Math.round(size.height * scale * height)),
  };
}

/**
 * Where the whole picture lies around the part of it that is shown, in fractions of that part's width and height:
 * `x` and `y` are the picture's middle, `width` and `height` its own size, before it is turned about that middle by
 * `straighten`. The page draws with it and exports render with it, so that both show the same.
 */
export function pictureAround(size: FrameSize, { straighten = 0, crop }: Framing = {}): FramePart {
  const scale = frameScale(size, straighten);
  const { x, y, width, height } = crop ?? WHOLE_FRAME;
  return {
    x: (0.5 - x) / width,
    y: (0.5 - y) / height,
    width: 1 / (scale * width),
    height: 1 / (scale * height),
  };
}

/**
 * Where a point of the whole picture lies in the part that is shown, as a fraction of that part; held to its edges
 * where the point is cropped away. For the focal point, whose fractions are of the whole picture.
 */
export function pointShown(
  size: FrameSize,
  { straighten = 0, crop }: Framing,
  point: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const scale = frameScale(size, straighten);
  const angle = (straighten * Math.PI) / 180;
  const across = (point.x - 0.5) * size.width;
  const down = (point.y - 0.5) * size.height;
  const turnedX = across * Math.cos(angle) - down * Math.sin(angle);
  const turnedY = across * Math.sin(angle) + down * Math.cos(angle);
  const part = crop ?? WHOLE_FRAME;
  const inFrame = {
    x: 0.5 + turnedX / (size.width * scale),
    y: 0.5 + turnedY / (size.height * scale),
  };
  const held = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    x: held((inFrame.x - part.x) / part.width),
    y: held((inFrame.y - part.y) / part.height),
  };
}

/** The point of the whole picture that lies at a fraction of the straightened frame: `pointShown` the other way. */
export function pointOfPicture(
  size: FrameSize,
  straighten: number,
  inFrame: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const scale = frameScale(size, straighten);
  const angle = (-straighten * Math.PI) / 180;
  const across = (inFrame.x - 0.5) * size.width * scale;
  const down = (inFrame.y - 0.5) * size.height * scale;
  return {
    x: 0.5 + (across * Math.cos(angle) - down * Math.sin(angle)) / size.width,
    y: 0.5 + (across * Math.sin(angle) + down * Math.cos(angle)) / size.height,
  };
}
