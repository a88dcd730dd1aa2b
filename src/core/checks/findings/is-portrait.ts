import type { NameMention } from '../../quotes/cast/name-mention.ts';

/** People alone, each with a side or two words on who they are, or with words of theirs after a colon. */
const NAMES_ALONE =
  /^@(?:,? \(?(?:far )?(?:left|right|cent(?:re|er)|above|below)\)?)?(?:,?(?: and| with)? @(?:,? \(?(?:far )?(?:left|right|cent(?:re|er)|above|below)\)?)?)*(?:, [^,@]{1,80})?\.?$|^@: /u;

/** Whether a caption only names who is shown, as under a head shot: no reader asks where and when that was taken. */
export function isPortrait(caption: string, names: readonly NameMention[]): boolean {
  const people = names.filter(({ is }) => is === 'person');
  const bare = people.reduceRight(
    (text, { range }) => `${text.slice(0, range.from)}@${text.slice(range.to)}`,
    caption,
  );
  return NAMES_ALONE.test(bare.trim());
}

const DRAWN =
  /^(?:(?:an?|the|this)\s+)?(?:illustration|graphic|infographic|map|chart|graph|diagram|cartoon|drawing|painting|sketch|render(?:ing)?|poster|logo|screenshot|artist[’']s impression)\b/i;

/** Whether a caption or its credit says that the picture is drawn, and nothing that happened somewhere. */
export function isDrawn(caption: string, credit: string): boolean {
  return DRAWN.test(caption.trim()) || DRAWN.test(credit.trim());
}
