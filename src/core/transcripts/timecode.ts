const TIMECODE = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)(?:[.,](\d{1,3}))?$/;

/**
 * The seconds of a timecode: `hh:mm:ss`, `mm:ss`, with a fraction after a full stop (WebVTT) or a comma (SubRip).
 * Null where the words are no timecode.
 */
export function parseTimecode(words: string): number | null {
  const parts = TIMECODE.exec(words.trim());
  if (!parts) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = parts;
  const thousandths = Number(fraction.padEnd(3, '0'));
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + thousandths / 1000;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** Seconds as `hh:mm:ss`, the fraction cut off: where to listen, not how exactly. */
export function printTimecode(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  return [hours, Math.floor(whole / 60) % 60, whole % 60].map(twoDigits).join(':');
}
