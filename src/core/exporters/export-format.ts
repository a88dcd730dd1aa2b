import type { Finding } from '../checks/finding.ts';
import type { GateLevels } from '../checks/gate-levels.ts';
import type { PictureWords } from '../pictures/written-words.ts';
import type { FrameSize } from '../pictures/picture-frame.ts';
import type { PictureEdit } from '../story/picture-edit.ts';
import type { Override } from '../story/sign-off.ts';
import type { DrawnForm, RenditionPlan } from './renditions.ts';

export const EXPORT_FORMATS = ['html', 'html fragment', 'markdown'] as const;
/** `html` is a page that stands alone; `html fragment` the article only. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MARKDOWN_PRESETS = ['plain', 'hugo', 'jekyll', 'eleventy', 'astro'] as const;
/** Whose names the front matter uses. `plain` uses Stet's own. */
export type MarkdownPreset = (typeof MARKDOWN_PRESETS)[number];

/** How an export is laid out, and what it says of itself. */
export interface Rendering {
  readonly format: ExportFormat;
  /** Read for Markdown only. */
  readonly preset: MarkdownPreset;
  /** Let the story out with blocking findings standing; the export then says that it is a draft. */
  readonly asDraft: boolean;
  /** A named person's word that let it out with blocking findings standing; the export prints it. */
  readonly override?: Override;
  /** ISO 8601, best with the desk's offset: the day written there is the day the export shows. */
  readonly now: string;
  /** How pictures are drawn anew; without it, each goes out as one copy of its original. */
  readonly renditions?: RenditionPlan;
}

/** What an export is to be, and by whose word it may pass. */
export interface ExportOptions extends Omit<Rendering, 'override'> {
  /** The library's levels; the defaults where it sets none. */
  readonly levels?: GateLevels;
  /** Whose word lets it out with these blocking findings standing; null for nobody's. */
  readonly overrideFor?: (findings: readonly Finding[]) => Override | null;
}

/** A text file of an export. Paths are relative to the export's folder and use `/`. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/** A copy of a picture at a width, in pixels. */
export interface Rendition extends FrameSize {
  readonly path: string;
  readonly form: DrawnForm;
}

/**
 * A picture that goes with an export: `file` is its name in the story's `pictures/`, `path` where the copy goes that
 * is shown where no other is chosen, and `size` that copy's. These words are written into every copy.
 */
export interface ExportedPicture {
  readonly file: string;
  readonly path: string;
  readonly size: FrameSize;
  readonly words: PictureWords;
  /** Copies to be drawn, narrowest first, of an original of a size, and how; without it, one copy as it is. */
  readonly drawn?: {
    readonly original: FrameSize;
    readonly edit: PictureEdit;
    readonly copies: readonly Rendition[];
  };
}

/** An export, ready to be written. The first file is the story. */
export interface ExportedFiles {
  readonly files: readonly ExportedFile[];
  readonly pictures: readonly ExportedPicture[];
}

/** A story's export, with the override it passed by, if any. */
export interface ExportedStory extends ExportedFiles {
  readonly override: Override | null;
}
