const positions =
  `striker goalkeeper keeper defender midfielder winger fullback full-back halfback half-back fly-half five-eighth
hooker prop flanker centre center forward allrounder all-rounder wicketkeeper wicket-keeper batsman batter bowler spinner seamer
quarterback linebacker pitcher catcher shortstop playmaker`.split(/\s+/);

/** No more words than these stand between "the" and the noun: "the tireless young midfielder". */
const mostWords = 4;
const longest = 60;

function isRetelling(noun: string): boolean {
  return noun.endsWith('-year-old') || /^\d.*-footer$/.test(noun) || positions.includes(noun);
}

/** Whether words can only mean a person whom the story has named: "the 33-year-old", "the midfielder". */
export function isRetold(words: string): boolean {
  if (words.length > longest) return false;
  const [the, ...others] = words.toLowerCase().split(' ');
  return the === 'the' && others.length < mostWords && isRetelling(others.at(-1) ?? '');
}
