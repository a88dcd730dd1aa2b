/** Why a file or folder could not be read or written, as a sentence. Throws on what is not the disk's doing. */
export function fileTrouble(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return `There is no file or folder “${path}”.`;
    case 'EACCES':
    case 'EPERM':
      return `“${path}” may not be opened: you lack the permission.`;
    case 'EISDIR':
      return `“${path}” is a folder.`;
    case 'ENOTDIR':
      return `“${path}” is not in a folder: a part of the path is a file.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `“${path}” could not be written: the disk is full.`;
    case 'EROFS':
      return `“${path}” could not be written: the disk is read-only.`;
    case 'ENAMETOOLONG':
      return `“${path}” is too long a name.`;
    case 'EINVAL':
    case 'EIO':
    case 'ELOOP':
    case 'EMFILE':
    case 'EBUSY':
      return `“${path}” could not be opened (${code}).`;
    default:
      throw error;
  }
}
