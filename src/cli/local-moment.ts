/** A moment in ISO 8601 with the desk's own offset, so that its day is the desk's day: `2026-11-22T12:41:00+13:00`. */
export function localMoment(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (number: number): string => String(number).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
