const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Whether a name in an archive stays inside the folder it is unpacked to, on any system: relative, with forward
 * slashes, no step up, no drive, share, stream or device, no control character, no blank or dot at an end.
 */
export function isSafeEntryName(name: string): boolean {
  if (name === '' || name.length > 300 || name.startsWith('/')) return false;
  if (/[\u0000-\u001f\u007f<>:"|?*\\]/u.test(name)) return false;
  return name
    .split('/')
    .every((part) => part !== '' && !/^[.\s]|[.\s]$/u.test(part) && !RESERVED.test(part));
}
