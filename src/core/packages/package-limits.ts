/** More files than this in a package and it is refused. */
export const MOST_ENTRIES = 2_000;
/** The most a package may hold when unpacked, in bytes. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** The most a file may grow by when unpacked. */
export const MOST_RATIO = 100;
