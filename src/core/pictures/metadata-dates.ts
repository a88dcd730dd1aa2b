const EXIF_MOMENT = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/;
const OFFSET = /^[+-]\d\d:\d\d$/;
const IIM_DATE = /^(\d{4})(\d\d)(\d\d)$/;
const IIM_TIME = /^(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$/;

/** Whether the parts of a date name a day that could be; `00` stands for what is not known. */
function isDay(month: string, day: string): boolean {
  return Number(month) <= 12 && Number(day) <= 31;
}

/** A date that may lack its day, or its month and day: `2026`, `2026-11`, `2026-11-22`. */
function dateOf(year: string, month: string, day: string): string {
  if (year === '' || year === '0000' || !isDay(month, day)) return '';
  if (month === '00') return year;
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Exif's moment and the offset beside it as ISO 8601; '' where there is none. Without an offset it is local time somewhere. */
export function exifMoment(moment: string, offset: string): string {
  const [, year = '', month = '', day = '', ...time] = EXIF_MOMENT.exec(moment) ?? [];
  const date = dateOf(year, month, day);
  if (date.length < 10) return date;
  return `${date}T${time.join(':')}${OFFSET.test(offset) ? offset : ''}`;
}

/** IIM's date (2:55) and time (2:60) as ISO 8601; what is neither stays as it was given. */
export function iimMoment(date: string, time: string): string {
  const [whole, year = '', month = '', day = ''] = IIM_DATE.exec(date) ?? [];
  if (whole === undefined) return date;
  const written = dateOf(year, month, day);
  const [isTime, hours, minutes, seconds, offset, rest] = IIM_TIME.exec(time) ?? [];
  if (written.length < 10 || isTime === undefined) return written;
  const zone = offset === undefined ? '' : `${offset}:${rest}`;
  return `${written}T${hours}:${minutes}:${seconds}${zone}`;
}

/** Whether two moments can be one: the same as far as both go, seconds' fractions and offsets aside. */
export function canBeSameMoment(a: string, b: string): boolean {
  const bare = (moment: string): string =>
    moment.replace(/(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/, (zone, at: number) => (at > 10 ? '' : zone));
  const [one, other] = [bare(a), bare(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T|$))?)?/;
const ISO_TIME = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))$/;

/** An ISO 8601 date as IIM's (2:55), `00` for what is not known; '' where it is no such date. */
export function iimDate(moment: string): string {
  const [whole, year = '', month = '00', day = '00'] = ISO_DATE.exec(moment) ?? [];
  const isWhole = whole !== undefined && (moment.length === whole.length || whole.endsWith('T'));
  return isWhole && isDay(month, day) ? `${year}${month}${day}` : '';
}

/** The time of an ISO 8601 moment as IIM's (2:60), which has to say its offset; '' where that is not known. */
export function iimTime(moment: string): string {
  const [whole, hours, minutes, seconds = '00', isZulu, offset = '', rest = ''] =
    ISO_TIME.exec(moment) ?? [];
  if (whole === undefined) return '';
  return `${hours}${minutes}${seconds}${isZulu ? '+0000' : `${offset}${rest}`}`;
}
