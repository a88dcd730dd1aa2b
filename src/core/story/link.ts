const SCHEME = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i;

/**
 * Whether an address may be a link in a story: an absolute http, https or mailto address with no spaces or
 * control characters, which browsers drop when they read a scheme (`java\tscript:`).
 */
export function isSafeLink(address: string): boolean {
  return SCHEME.test(address) && !/[\u0000-\u0020\u007f-\u009f\u2028\u2029]/u.test(address);
}

/** The address as a link, or null where it may not be one. `example.org/page` gets `https://`. */
export function toLink(address: string): string | null {
  const trimmed = address.trim();
  if (isSafeLink(trimmed)) return trimmed;
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]{2,}$/i.test(trimmed)) return `mailto:${trimmed}`;
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(trimmed) && isSafeLink(`https://${trimmed}`))
    return `https://${trimmed}`;
  return null;
}
