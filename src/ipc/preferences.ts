import { z } from 'zod';

export const LOOKS = ['system', 'light', 'dark'] as const;

/** Choices kept between sessions. They are expendable: without them Stet opens with the defaults. */
export const preferencesShape = z.object({
  /** The name signed under checks. Empty until somebody has given one. */
  who: z.string().max(200),
  /** Everybody who has checked on this machine, the latest first. */
  people: z.array(z.string().max(200)).max(30),
  look: z.enum(LOOKS),
  /** The size of the page's text, as a part of the usual one. */
  textSize: z.number().min(0.5).max(3),
  /** The side columns' widths in CSS pixels, and whether they are shown. */
  listWidth: z.number().min(0).max(2000),
  railWidth: z.number().min(0).max(2000),
  listShown: z.boolean(),
  railShown: z.boolean(),
  railTab: z.string().max(40),
  /** Whether facts are marked on the page, as quotations are. */
  factsShown: z.boolean(),
  lastStory: z.uuid().nullable(),
});
export type Preferences = z.output<typeof preferencesShape>;

export const DEFAULT_PREFERENCES: Preferences = {
  who: '',
  people: [],
  look: 'system',
  textSize: 1,
  listWidth: 248,
  railWidth: 432,
  listShown: true,
  railShown: true,
  railTab: 'quotes',
  factsShown: true,
  lastStory: null,
};
