import type { Gender } from './cast.ts';
import { foldName } from './fold.ts';
import { FEMALE_WORDS, MALE_WORDS } from './titles.ts';

/** Whether a title or role is a man's or a woman's: "Dame", "spokesman". Null where it may be either. */
export function genderOfTitle(title: string): Gender | null {
  const [head = ''] = foldName(title).split(/ (?:of|for|at|with|to|in|from) /);
  for (const word of head.split(' ')) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  return null;
}
