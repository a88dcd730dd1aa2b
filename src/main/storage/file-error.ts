/** An error of the disk that the system has no code of its own for. */
export class FileError extends Error {
  constructor(
    readonly code: 'ENOTFILE' | 'EFBIG' | 'ESHORT',
    path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The system's name for what went wrong (`ENOSPC`), or null where it is not an error of the disk. */
export function diskCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
