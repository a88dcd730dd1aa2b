import type { XmpName } from './xmp-namespaces.ts';

/** A field of the IPTC Photo Metadata Standard: what it is called, and what each form calls it. */
export interface FieldRow {
  /** As the standard has it. */
  readonly label: string;
  readonly xmp: XmpName;
  /** The number of its data set in record 2 of IIM 4.2, and the most bytes that takes; none in newer fields. */
  readonly iim?: readonly [number: number, most: number];
  /** `list`: of texts, each by itself. `places`: of places, each as one text. */
  readonly form?: 'list' | 'places';
}

/** The fields Stet reads (IPTC Photo Metadata Standard 2025.1), in the order in which it shows them. */
export const PICTURE_FIELDS = {
  description: { label: 'Description', xmp: 'dc:description', iim: [120, 2000] },
  altText: { label: 'Alt Text (Accessibility)', xmp: 'Iptc4xmpCore:AltTextAccessibility' },
  extendedDescription: {
    label: 'Extended Description (Accessibility)',
    xmp: 'Iptc4xmpCore:ExtDescrAccessibility',
  },
  headline: { label: 'Headline', xmp: 'photoshop:Headline', iim: [105, 256] },
  title: { label: 'Title', xmp: 'dc:title', iim: [5, 64] },
  creator: { label: 'Creator', xmp: 'dc:creator', iim: [80, 32], form: 'list' },
  jobTitle: { label: "Creator's Job Title", xmp: 'photoshop:AuthorsPosition', iim: [85, 32] },
  creditLine: { label: 'Credit Line', xmp: 'photoshop:Credit', iim: [110, 32] },
  source: { label: 'Source', xmp: 'photoshop:Source', iim: [115, 32] },
  copyrightNotice: { label: 'Copyright Notice', xmp: 'dc:rights', iim: [116, 128] },
  descriptionWriter: {
    label: 'Description Writer',
    xmp: 'photoshop:CaptionWriter',
    iim: [122, 32],
  },
  instructions: { label: 'Instructions', xmp: 'photoshop:Instructions', iim: [40, 256] },
  keywords: { label: 'Keywords', xmp: 'dc:subject', iim: [25, 64], form: 'list' },
  dateCreated: { label: 'Date Created', xmp: 'photoshop:DateCreated', iim: [55, 8] },
  sublocation: { label: 'Sublocation', xmp: 'Iptc4xmpCore:Location', iim: [92, 32] },
  city: { label: 'City', xmp: 'photoshop:City', iim: [90, 32] },
  state: { label: 'Province or State', xmp: 'photoshop:State', iim: [95, 32] },
  country: { label: 'Country', xmp: 'photoshop:Country', iim: [101, 64] },
  countryCode: { label: 'Country Code', xmp: 'Iptc4xmpCore:CountryCode', iim: [100, 3] },
  jobId: { label: 'Job Id', xmp: 'photoshop:TransmissionReference', iim: [103, 32] },
  personShown: { label: 'Person Shown', xmp: 'Iptc4xmpExt:PersonInImage', form: 'list' },
  locationShown: { label: 'Location Shown', xmp: 'Iptc4xmpExt:LocationShown', form: 'places' },
  locationCreated: {
    label: 'Location Created',
    xmp: 'Iptc4xmpExt:LocationCreated',
    form: 'places',
  },
  eventId: { label: 'Event Identifier', xmp: 'Iptc4xmpExt:EventId', form: 'list' },
  digitalSourceType: { label: 'Digital Source Type', xmp: 'Iptc4xmpExt:DigitalSourceType' },
  aiSystemUsed: { label: 'AI System Used', xmp: 'Iptc4xmpExt:AISystemUsed' },
  aiSystemVersion: { label: 'AI System Version Used', xmp: 'Iptc4xmpExt:AISystemVersionUsed' },
  aiPrompt: { label: 'AI Prompt Information', xmp: 'Iptc4xmpExt:AIPromptInformation' },
  aiPromptWriter: { label: 'AI Prompt Writer Name', xmp: 'Iptc4xmpExt:AIPromptWriterName' },
  usageTerms: { label: 'Rights Usage Terms', xmp: 'xmpRights:UsageTerms' },
  webStatement: { label: 'Web Statement of Rights', xmp: 'xmpRights:WebStatement' },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** The name of a field in Stet. */
export type PictureField = keyof typeof PICTURE_FIELDS;

/** The rows of `PICTURE_FIELDS` in order. */
export const FIELD_ROWS: readonly (readonly [PictureField, FieldRow])[] = Object.entries(
  PICTURE_FIELDS,
) as readonly (readonly [PictureField, FieldRow])[];
