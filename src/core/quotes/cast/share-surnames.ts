import { foldName } from './fold.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { NameMention } from './name-mention.ts';

function isUntitledName({ kind, is, titles }: NameMention): boolean {
  return kind === 'name' && is === 'person' && titles.length === 0;
}

/** The surname a given name shares with the name after it, as written; empty where it shares none. */
function sharedSurname(text: string, mention: NameMention, next: NameMention): string {
  if (!isUntitledName(mention) || !isUntitledName(next) || !GIVEN_NAMES.has(mention.key)) return '';
  const [given = '', ...surname] = next.name.split(' ');
  const couple =
    GIVEN_NAMES.has(foldName(given)) &&
    /^ (?:and|&) $/.test(text.slice(mention.range.to, next.range.from));
  return couple ? surname.join(' ') : '';
}

/** The mentions of a passage with a surname for "Jane" in "Jane and Peter Harrow". */
export function shareSurnames(
  text: string,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    const surname = next ? sharedSurname(text, mention, next) : '';
    if (!next || surname === '') return mention;
    const name = `${mention.name} ${surname}`;
    return { ...mention, name, key: foldName(name), weak: next.weak };
  });
}
