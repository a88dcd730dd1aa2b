/** A moment (ISO 8601 in UTC) with the desk's own offset, so that its day is the day at the desk. */
export function localMoment(utc: string): string {
  const date = new Date(utc);
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
