const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** The address as it will be opened, exactly; null for what is not a web or mail address. */
export function parseLink(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return OPENABLE.has(url.protocol) ? url : null;
}
