/** What else is known of a picture: what its camera or agency wrote, or a person. Absent where nothing is known. */
export interface PictureDetails {
  readonly headline?: string;
  /** Who made it. More than one are in one text, parted by semicolons. */
  readonly creator?: string;
  readonly source?: string;
  readonly copyright?: string;
  readonly usageTerms?: string;
  readonly instructions?: string;
  /** When it was taken: ISO 8601 where known (`2026-11-22`, `2026-11-22T09:30:00+13:00`), else as given. */
  readonly date?: string;
  /** Where it was taken, as a caption would say it: “Lyttelton, Canterbury, New Zealand”. */
  readonly place?: string;
  /** Who is shown, from left to right. */
  readonly people?: readonly string[];
  readonly extendedDescription?: string;
  /** An address of the IPTC's list of digital source types; says whether a machine made the picture. */
  readonly digitalSourceType?: string;
}

/** The details that are one text each, in the order in which they are written. */
export const TEXT_DETAILS = [
  'headline',
  'creator',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
  'date',
  'place',
  'extendedDescription',
  'digitalSourceType',
] as const satisfies readonly (keyof PictureDetails)[];

/** Details without blanks at their ends and without those that say nothing; undefined where none is left. */
export function tidyDetails(details: PictureDetails): PictureDetails | undefined {
  const texts = TEXT_DETAILS.flatMap((name) => {
    const text = details[name]?.trim() ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  const people = (details.people ?? []).map((name) => name.trim()).filter((name) => name !== '');
  if (texts.length === 0 && people.length === 0) return undefined;
  return { ...Object.fromEntries(texts), ...(people.length > 0 && { people }) };
}
