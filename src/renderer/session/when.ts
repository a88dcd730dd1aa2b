const DAY = 24 * 60 * 60 * 1000;
const LANGUAGE = 'en-NZ';

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

/** A moment with its time, whatever the day: 12:41; yesterday, 12:41; 3 November, 12:41. */
export function momentWords(iso: string, now: Date): string {
  const day = whenWords(iso, now);
  const time = new Date(iso);
  if (day === '' || startOfDay(time) === startOfDay(now)) return day;
  return `${day}, ${whenWords(iso, time)}`;
}

/** A moment as a newsroom says it: 12:41, yesterday, Friday, 3 November, 3 November 2025. */
export function whenWords(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  const say = (options: Intl.DateTimeFormatOptions): string => at.toLocaleString(LANGUAGE, options);
  if (days === 0) return say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (days === 1) return 'yesterday';
  if (days > 1 && days < 7) return say({ weekday: 'long' });
  const sameYear = at.getFullYear() === now.getFullYear();
  return say({ day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}
