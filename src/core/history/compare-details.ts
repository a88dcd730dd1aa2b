import type { Story } from '../story/story.ts';

/** Something about a story besides its words that is not as it was, as a person reads it. */
export interface DetailChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What stands beside a story's words, in the order it is shown, and how each reads. */
const DETAILS: readonly { readonly label: string; readonly read: (story: Story) => string }[] = [
  { label: 'Status', read: ({ status }) => status },
  { label: 'Legal', read: ({ legal }) => legal },
  { label: 'Pictures', read: ({ pictures }) => pictures },
  { label: 'Slug', read: ({ slug }) => slug },
  { label: 'Section', read: ({ section }) => section },
  { label: 'Keywords', read: ({ keywords }) => keywords.join(', ') },
  { label: 'Embargo', read: ({ embargo }) => embargo ?? '' },
  { label: 'Language', read: ({ language }) => language },
  {
    label: 'Transcripts',
    read: ({ transcripts }) => transcripts.map(({ name }) => name).join(', '),
  },
  { label: 'Signed off by', read: ({ signOffs }) => signOffs.map(({ by }) => by).join(', ') },
];

/** What else than the words differs between two versions of a story; empty where one side had nothing. */
export function compareDetails(before: Story, after: Story): readonly DetailChange[] {
  return DETAILS.map(({ label, read }) => ({
    label,
    before: read(before),
    after: read(after),
  })).filter((detail) => detail.before !== detail.after);
}
