const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The day as written in an ISO 8601 moment, whatever its offset: `2026-11-22T…` is 22 November 2026. */
export function dayIn(moment: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment) ?? [];
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** An ISO 8601 moment in words, by the clock it is written by: “06:00 on 24 November 2026 (UTC+13:00)”. */
export function momentIn(moment: string): string {
  const [, time, offset] = /T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:?\d{2})?$/.exec(moment) ?? [];
  if (time === undefined) return dayIn(moment);
  const zone = offset === undefined ? '' : ` (UTC${offset === 'Z' ? '' : offset})`;
  return `${time} on ${dayIn(moment)}${zone}`;
}

/** A moment (ISO 8601 in UTC) by a clock that many minutes ahead of UTC, so that its day is the day there. */
export function atOffset(utc: string, minutes: number): string {
  const local = new Date(new Date(utc).getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
