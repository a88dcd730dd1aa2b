import { z } from 'zod';
import { EXPORT_FORMATS, MARKDOWN_PRESETS } from '../core/exporters/export-format.ts';
import { gateLevelsShape } from '../core/checks/gate-levels.ts';
import { codeRowsShape } from '../core/checks/library-codes.ts';
import { parseWidths } from '../core/exporters/renditions.ts';
import type { PictureMetadata } from '../core/pictures/picture-metadata.ts';
import { versionShape } from '../core/history/version.ts';
import { SEARCH_FIELDS } from '../core/search/search-fields.ts';
import { storyPatchShape } from '../core/story/story-patch.ts';
import { storyShape } from '../core/story/story-shape.ts';
import { STORY_STATUSES } from '../core/story/story.ts';
import { PICTURE_FILE_NAME } from '../core/story/picture-file-name.ts';
import { TRANSCRIPT_FILE_NAME } from '../core/story/story-transcript.ts';
import type { CommandId } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { Answer } from './define.ts';
import { call, nothing } from './define.ts';
import { pagePlaceShape } from './page-place.ts';
import { preferencesShape } from './preferences.ts';

const storyId = z.uuid();
const bytes = z.instanceof(Uint8Array);
/** A name with its ending, for the kind and for messages; never used as a path. */
const fileName = z.string().max(1000);

/** A line of the list: what it shows of a story without opening it. */
export const storySummaryShape = z.object({
  id: storyId,
  slug: z.string(),
  headline: z.string(),
  status: z.enum(STORY_STATUSES),
  /** The desk it is for. */
  section: z.string(),
  changed: z.string(),
  /** Quotations with a standing check, of all that need one. */
  quotes: z.object({ checked: z.number(), total: z.number() }),
  /** Pictures with caption, credit and alt text, of all. */
  pictures: z.object({ complete: z.number(), total: z.number() }),
  /** Who speaks in it or wrote it, for the list's filter. */
  people: z.array(z.string()),
  /** How many words it has. */
  words: z.number(),
});
export type StorySummary = z.infer<typeof storySummaryShape>;

/** A story that was found: the line that shows where, in pieces; null where its title says it. */
const searchHitShape = z.object({
  id: storyId,
  context: z
    .object({
      field: z.enum(SEARCH_FIELDS),
      pieces: z.array(z.object({ text: z.string(), isFound: z.boolean() })),
    })
    .nullable(),
});
export type SearchHit = z.output<typeof searchHitShape>;

/** A folder of the library that could not be read as a story, said in the list rather than left out. */
export const unreadableShape = z.object({ folder: z.string(), message: z.string() });

/** The library: where it is and what is in it, latest change first. */
export const libraryShape = z.object({
  folder: z.string(),
  stories: z.array(storySummaryShape),
  unreadable: z.array(unreadableShape),
  /** How many of its folders have been read; null once all have. */
  reading: z.object({ read: z.number(), of: z.number() }).nullable(),
});
export type Library = z.infer<typeof libraryShape>;

/**
 * Another version of a story: its file as it is now, words that never reached it, a copy some program left, or a
 * package that was opened, by its number.
 */
const otherVersionShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disk') }),
  z.object({ kind: z.literal('recovered') }),
  z.object({ kind: z.literal('copy'), name: z.string().max(300) }),
  z.object({ kind: z.literal('package'), number: z.int() }),
]);
export type OtherVersion = z.output<typeof otherVersionShape>;

const openedShape = z.object({
  story: storyShape,
  /** What was recovered where the last version could not be read. */
  notice: z.string().nullable(),
  /** Why it can only be read; null where it can be written. */
  readOnly: z.object({ why: z.enum(['taken', 'file']), message: z.string() }).nullable(),
  /** That words were kept which never reached its file; null where there are none. */
  recovered: z.string().nullable(),
});
export type OpenedOutput = z.output<typeof openedShape>;

const pictureFile = z.string().regex(PICTURE_FILE_NAME);

const pictureImageShape = z.object({
  file: pictureFile,
  width: z.int().positive(),
  height: z.int().positive(),
});

/** A picture on its way into a story: its bytes, or the token of a file that was chosen in a dialog. */
const pictureSourceShape = z.union([
  z.object({ name: fileName, bytes }),
  z.object({ name: fileName, token: z.uuid() }),
]);

const transcriptFile = z.string().regex(TRANSCRIPT_FILE_NAME);

/** Transcripts taken into a story's folder, and a sentence for each file that was not. The window names them. */
const transcriptsAddedShape = z.object({
  transcripts: z.array(
    z.object({ file: transcriptFile, name: fileName, notices: z.array(z.string()) }),
  ),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
});

/** A transcript read: its turns, times in seconds. */
const talkShape = z.object({
  turns: z.array(
    z.object({
      speaker: z.string().nullable(),
      from: z.number().nullable(),
      to: z.number().nullable(),
      text: z.string(),
    }),
  ),
});

/** Stories made by an import, those a package has come back for, and a sentence for each file that was not read. */
const importedShape = z.object({
  stories: z.array(storyId),
  /** Stories the library has already: their packages wait to be compared, each by its number. */
  returned: z.array(z.object({ story: storyId, number: z.int() })),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
});

const widthsShape = z
  .array(z.int())
  .refine((widths) => parseWidths(widths.join(' ')) !== null)
  .readonly();

const exportRequestShape = z.object({
  story: storyShape,
  format: z.enum(EXPORT_FORMATS),
  preset: z.enum(MARKDOWN_PRESETS),
  /** Export with blocking findings standing, marked as a draft. */
  asDraft: z.boolean(),
});

/**
 * Everything the window may ask of the machine. What main must answer, what `window.desk` offers and what the
 * renderer may call are all derived from this list. Ids cross here, never paths.
 */
export const calls = {
  /**
   * The stories that changed last, as they were when Stet last ran, to be shown before the whole list is made; null where
   * that is not known, or where the story that was open last was not in the library.
   */
  'library.top': call(storyId.nullable(), libraryShape.nullable()),
  'library.list': call(nothing, libraryShape),
  /** Asks for a folder and moves the window to it. */
  'library.choose': call(nothing, libraryShape),
  /**
   * The best of the stories that hold all of the words, best first, and how many there are in all; of those `among`,
   * where not every story will do.
   */
  'library.search': call(
    z.object({ words: z.string().max(500), among: z.array(storyId).max(1_000_000).nullable() }),
    z.object({ hits: z.array(searchHitShape), total: z.number() }),
  ),
  'story.create': call(nothing, storyShape),
  'story.open': call(storyId, openedShape),
  /**
   * Writes the story. The window counts: every save carries a revision one higher than the last it sent or was
   * given. An older revision than the one on disk is not written. The answer's revision is what is on disk;
   * `saved` is ISO 8601 in UTC.
   */
  'story.save': call(storyShape, z.object({ revision: z.number(), saved: z.string() })),
  /** What was typed since the last save or opening, so that it outlives the window. */
  'story.hold': call(storyPatchShape, nothing),
  /** The story on the desk: it is locked and watched, and the one before let go. */
  'story.onDesk': call(storyId.nullable(), nothing),
  /** Takes a story from whoever has it, after the person has said so, and opens it. */
  'story.takeOver': call(storyId, openedShape),
  /** Reads another version to be compared; `digest` is what it is known by when it is united. */
  'story.other': call(
    z.object({ id: storyId, version: otherVersionShape }),
    z.object({
      story: storyShape,
      digest: z.string(),
      /** The latest version both sides have had; null where none is known. */
      base: storyShape.nullable(),
    }),
  ),
  /** The window shows this version of the file now, by the digest `story.other` gave: what it saves next replaces it. */
  'story.adopt': call(z.object({ story: storyShape, digest: z.string() }), nothing),
  /** Writes a story into which another version was taken. Both are kept as versions first. */
  'story.unite': call(
    z.object({
      ours: storyShape,
      united: storyShape,
      version: otherVersionShape,
      digest: z.string(),
    }),
    z.object({ revision: z.number(), saved: z.string() }),
  ),
  /** Writes these words as a new story, with the pictures: the way out when `story.save` cannot. */
  'story.saveCopy': call(storyShape, storyShape),
  'story.rename': call(z.object({ id: storyId, slug: z.string().min(1).max(200) }), storyShape),
  'story.duplicate': call(storyId, storyShape),
  /** Moves the story's folder to the system's trash; a sentence says where it is if the system has none. */
  'story.trash': call(storyId, z.object({ notice: z.string().nullable() })),
  /** A story's earlier versions, latest first, and a sentence for each that is damaged. */
  'history.list': call(
    storyId,
    z.object({ versions: z.array(versionShape), damaged: z.array(z.string()) }),
  ),
  'history.read': call(z.object({ id: storyId, number: z.int().positive() }), storyShape),
  /** Keeps the story as it is on disk as a version; without a name only if its words are new. */
  'history.keep': call(
    z.object({
      id: storyId,
      why: z.enum(['asked', 'before restore', 'restore']),
      name: z.string().max(200),
    }),
    nothing,
  ),
  /** Names a version; an empty name takes it away. */
  'history.name': call(
    z.object({ id: storyId, number: z.int().positive(), name: z.string().max(200) }),
    nothing,
  ),
  /** Asks for files and imports them. */
  'import.choose': call(nothing, importedShape),
  /** Imports what was dropped or pasted. */
  'import.files': call(z.array(z.object({ name: fileName, bytes })).max(100), importedShape),
  /** Imports the files that Stet was asked to open from outside, and that wait since the last time; none, mostly. */
  'import.opened': call(nothing, importedShape),
  /** Asks for pictures; answers a token for each, by which `pictures.add` takes it. */
  'pictures.choose': call(nothing, z.array(z.object({ name: fileName, token: z.uuid() }))),
  /** Copies one picture into the story, safe on disk when it is answered. Several are asked for one by one. */
  'pictures.add': call(z.object({ story: storyId, file: pictureSourceShape }), pictureImageShape),
  /** What the camera, the agency and the desk wrote into a picture of the story. */
  'pictures.metadata': call(
    z.object({ story: storyId, file: pictureFile }),
    z.custom<PictureMetadata>((value) => typeof value === 'object' && value !== null),
  ),
  /** Which of the story's pictures another one of them nearly is: resized, saved anew or cropped. */
  'pictures.alike': call(
    z.object({ story: storyId, file: pictureFile, beside: z.array(pictureFile).max(1000) }),
    pictureFile.nullable(),
  ),
  /** Copies pictures of another story into this one; answers those that are here now, and why others are not. */
  'pictures.bring': call(
    z.object({ story: storyId, from: storyId, files: z.array(pictureFile).max(1000) }),
    z.object({ files: z.array(pictureFile), trouble: z.string().nullable() }),
  ),
  /** Asks for transcripts and copies them into the story's folder. The story names them when it is next saved. */
  'transcripts.choose': call(storyId, transcriptsAddedShape),
  'transcripts.add': call(
    z.object({ story: storyId, files: z.array(z.object({ name: fileName, bytes })).max(100) }),
    transcriptsAddedShape,
  ),
  /** Reads a transcript of the story; `name` is what messages call it. */
  'transcripts.read': call(
    z.object({ story: storyId, file: transcriptFile, name: fileName }),
    talkShape,
  ),
  /** What blocks an export from the library, and what only warns. */
  'gate.read': call(nothing, gateLevelsShape),
  'gate.change': call(gateLevelsShape, gateLevelsShape),
  /** The library's codes for captions, `\\code\\`: rows of a code and its texts. */
  'codes.read': call(nothing, codeRowsShape),
  'codes.change': call(codeRowsShape, codeRowsShape),
  /** Asks for a folder, writes the export there with its pictures beside it and answers what was written. */
  'export.folder': call(
    exportRequestShape,
    z.object({ folder: z.string(), files: z.array(z.string()), token: z.string() }),
  ),
  /** Stops the export under way: nothing of it is written. */
  'export.cancel': call(nothing, nothing),
  /** The widths, in pixels, that the library's pictures are exported at, narrowest first. */
  'pictures.widths': call(nothing, widthsShape),
  'pictures.setWidths': call(widthsShape, widthsShape),
  /** Asks for a folder and writes the story's verification report there, signed with this desk's key. */
  'report.write': call(
    storyShape,
    z.object({
      folder: z.string(),
      files: z.array(z.string()),
      token: z.string(),
      by: z.string(),
      fingerprint: z.string(),
      notices: z.array(z.string()),
    }),
  ),
  /** Shows the folder of an earlier export in the system's file manager. */
  'export.reveal': call(z.string(), nothing),
  'export.copy': call(exportRequestShape, nothing),
  /** Asks for a folder and writes the story there as a package, to be handed over; answers its name and a token. */
  'export.package': call(storyShape, z.object({ file: z.string(), token: z.string() })),
  'clipboard.readText': call(nothing, z.string()),
  'clipboard.writeText': call(z.string().max(1_000_000), nothing),
  'preferences.read': call(nothing, preferencesShape),
  'preferences.change': call(preferencesShape.partial(), preferencesShape),
  /** Opens a story's link in the system's browser after asking. */
  'link.open': call(z.string().max(4000), nothing),
  /** Where somebody is on the page, so that it outlives the page. */
  'page.hold': call(pagePlaceShape, nothing),
  /** Where they were on the page that died; null where none has, and once this was asked. */
  'page.before': call(nothing, pagePlaceShape.nullable()),
  /** The window hears notices from now on. Before that it holds nobody's words and may close unasked. */
  'window.listening': call(nothing, nothing),
  /** The window has written what it had, and may close. Where it could not, `unsaved` names the story. */
  'window.flushed': call(
    z.object({ saved: z.boolean(), unsaved: z.string().max(300).optional() }),
    nothing,
  ),
} as const;

/** What the machine tells the window, unasked. */
export const notices = {
  command: z.enum(Object.keys(COMMANDS) as [CommandId, ...CommandId[]]),
  /** Stories have come, gone or been renamed. */
  'library.changed': libraryShape,
  /** Words can be found that could not before; while the stories are being read, how many have been. */
  'search.changed': z.object({ read: z.number(), of: z.number() }).nullable(),
  /** A story has other versions in its history now. */
  'history.changed': storyId,
  /** The file of the story on the desk has other words now, or is not there. */
  'story.outside': z.object({ id: storyId, file: z.enum(['changed', 'gone']) }),
  /** Synchronising programs have left copies beside the story on the desk. */
  'story.copies': z.object({
    id: storyId,
    copies: z.array(z.object({ name: z.string().max(300), by: z.string() })),
  }),
  /** Another desk has the story now, in a sentence; null where it is free again. */
  'story.taken': z.object({ id: storyId, by: z.string().nullable() }),
  /** Stet was asked from outside to open files: they wait to be imported. */
  'files.waiting': nothing,
  /** How many of its pictures an export has made. */
  'export.progress': z.object({ done: z.int(), total: z.int() }),
  /** A sentence for the person at the desk. */
  say: z.object({ text: z.string(), history: z.boolean() }),
  /** The window is about to close: save, then answer `window.flushed`. */
  flush: nothing,
} as const;

export type CallName = keyof typeof calls;
export type Input<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
/** An input as main gets it: parsed. */
export type Asked<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type Output<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
export type NoticeName = keyof typeof notices;
export type Notice<Name extends NoticeName> = z.output<(typeof notices)[Name]>;

/** What `window.desk` offers the renderer: ask, and be told. `on` returns what stops it. */
export interface Desk {
  ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>;
  on<Name extends NoticeName>(name: Name, hear: (notice: Notice<Name>) => void): () => void;
}
