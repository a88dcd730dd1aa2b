/** The name of a picture's original in a story's `pictures/` folder: its SHA-256 in hex and its kind. */
export const PICTURE_FILE_NAME = /^[0-9a-f]{64}\.(?:jpg|png|webp|gif|avif)$/;
