import type { MergedPassage } from '../../../core/merge/merged-page.ts';
import type { Origin } from '../../../core/merge/merge-stories.ts';
import { PICTURE_PARTS } from '../../../core/merge/picture-parts.ts';
import { isOpen, presetOf } from '../../../core/merge/side.ts';
import type { Story } from '../../../core/story/story.ts';

/** Whose what stands in a place is, and how it came to stand there. */
function originWords({ place, side }: Origin, from: string, isKnown: boolean): string {
  const { changedBy } = place;
  const whose = side === 'theirs' ? `from ${from}` : 'yours';
  if (isOpen(changedBy)) return `${whose}, ${isKnown ? 'changed on both sides' : 'they differ'}`;
  return side === presetOf(changedBy) ? whose : `${whose}, as you chose`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Whose a passage of a merged page is: “Yours”, “From the package, changed on both sides”, for a picture part by
 * part. Empty where both sides have it as it was.
 */
export function whoseWords({ passage, from }: MergedPassage, other: string, base: Story | null) {
  if (from.length === 0) return passage.kind === 'same' ? '' : 'The same on both sides';
  const told = from.map((origin) => {
    const words = originWords(origin, other, base !== null);
    return origin.place.kind === 'picture'
      ? `${PICTURE_PARTS[origin.place.part].name} ${words}`
      : capital(words);
  });
  return told.join(' · ');
}
