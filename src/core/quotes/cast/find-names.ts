import type { Passage } from '../../text/passage.ts';
import { isSpeech } from './around-name.ts';
import { withPronouns } from './first-pronoun.ts';
import { cutUp, isAllCapitals } from './headline-capitals.ts';
import { nameAt, type Apposed, type Reading } from './name-at.ts';
import type { NameMention } from './name-mention.ts';
import { partsOfRun, type NameParts } from './name-parts.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { shareSurnames } from './share-surnames.ts';
import { standIn, standInAfterThe, standInThatSays } from './standing-in.ts';
import { titlesBefore } from './title-phrases.ts';
import { readWords } from './words.ts';

/** A title without a name; one that "the" or an owner does not lead may be nobody's in particular. */
function titleAlone({ text, words }: Reading, run: NameRun, parts: NameParts): NameMention | null {
  const start = parts.titles[0] ?? parts.name;
  const leads = (at: number): boolean => words[at]?.key === 'the' || words[at]?.possessive === true;
  const from = leads(start - 1) ? start - 1 : start;
  const mention = standIn(text, words, from, parts.office, parts.end);
  return mention && { ...mention, weak: from === start && !leads(run.start - 1) };
}

/** The role before a name and its comma: "Labour’s |housing spokesperson|, Ana Harrow, said". */
function apposedTitle({ text, words }: Reading, name: number, end: number): Apposed | null {
  const start = titlesBefore(words, name, 0).at(-1);
  const [first, last, next] = [words[start ?? name], words[name - 1], words[end]];
  const closes = next === undefined || next.gap === 'comma' || next.opens || isSpeech(next);
  if (start === undefined || !first || !last || !closes) return null;
  return { title: text.slice(first.from, last.to), body: false };
}

/** What stands before the comma in front of a name, if it is said of the name. */
function apposedTo(
  reading: Reading,
  parts: NameParts,
  before: NameMention | undefined,
): Apposed | null {
  const { words } = reading;
  const start = parts.titles[0] ?? parts.name;
  if (words[start]?.gap !== 'comma') return null;
  const standsThere = before?.kind !== 'name' && before?.range.to === words[start - 1]?.to;
  if (before && standsThere) return { title: before.name, body: before.kind === 'nominal' };
  return apposedTitle(reading, start, parts.end);
}

function mentionsOfRun(
  reading: Reading,
  run: NameRun,
  before: NameMention | undefined,
): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const parts of partsOfRun(reading.words, run)) {
    const apposed = apposedTo(reading, parts, found.at(-1) ?? before);
    const alone = parts.name === parts.end;
    const mention = alone ? titleAlone(reading, run, parts) : nameAt(reading, run, parts, apposed);
    if (mention) found.push(mention);
  }
  return found;
}

/**
 * The mentions of people and bodies in one passage, in order: names with their titles, and titles and nominals that stand
 * for a name ("the Prime Minister", "the company"). Knows nothing of other passages. Linear; never throws.
 */
export function findNames(passage: Passage): readonly NameMention[] {
  const { text } = passage;
  const words = readWords(text);
  const reading: Reading = { text, words, allCapitals: isAllCapitals(passage, words) };
  const display = passage.role === 'headline' || passage.role === 'heading';
  const whole = findNameRuns(words);
  const runs = reading.allCapitals ? whole.flatMap((run) => cutUp(words, run)) : whole;
  const found: NameMention[] = [];
  let at = 0;
  const standInsUpTo = (end: number): void => {
    for (; at < end; at++) {
      const mention =
        words[at]?.key === 'the'
          ? standInAfterThe(text, words, at, end)
          : display
            ? standInThatSays(text, words, at, end)
            : null;
      if (mention) found.push(mention);
    }
  };
  for (const run of runs) {
    standInsUpTo(run.start);
    const mentions = mentionsOfRun(reading, run, found.at(-1));
    const from = mentions[0]?.range.from ?? Infinity;
    while ((found.at(-1)?.range.to ?? 0) > from) found.pop();
    found.push(...mentions);
    at = run.end;
  }
  standInsUpTo(words.length);
  return withPronouns(words, shareSurnames(text, found));
}
