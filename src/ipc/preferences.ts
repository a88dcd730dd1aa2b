import { z } from 'zod';

export const LOOKS = ['system', 'light', 'dark'] as const;

/** Choices kept between sessions. They are expendable: without them Stet opens with these defaults. */
export const preferencesShape = z.object({
  /** The name signed under checks. Empty until somebody has given one. */
  who: z.string().max(200).default(''),
  look: z.enum(LOOKS).default('system'),
  /** The columns' shares of the window in per cent, and whether they are shown. */
  listWidth: z.number().min(0).max(100).default(17),
  railWidth: z.number().min(0).max(100).default(26),
  listShown: z.boolean().default(true),
  railShown: z.boolean().default(true),
  railTab: z.string().default('quotes'),
  lastStory: z.uuid().nullable().default(null),
});
export type Preferences = z.output<typeof preferencesShape>;
