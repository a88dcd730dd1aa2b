import { basename } from 'node:path';
import { passingOverride } from '../../core/checks/pass-gate.ts';
import { exportFailureMessage } from '../../core/exporters/export-failure.ts';
import type { ExportFailure } from '../../core/exporters/export-failure.ts';
import type { ExportedFiles, ExportOptions } from '../../core/exporters/export-format.ts';
import { exportStory } from '../../core/exporters/export-story.ts';
import { exportName } from '../../core/exporters/exported-pictures.ts';
import type { DrawnForm, RenditionPlan } from '../../core/exporters/renditions.ts';
import { drawnForm } from '../../core/exporters/renditions.ts';
import { renderCopy } from '../../core/exporters/render-copy.ts';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import { readPreferences } from '../preferences/preferences.ts';
import { readLevels, readWidths, writeWidths } from '../storage/library-settings.ts';
import { pictureFiles } from '../storage/pictures.ts';
import { writePackageFile } from '../storage/story-packages.ts';
import { writeExport } from '../storage/write-export.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import { localMoment } from './local-moment.ts';
import type { Machine } from './machine.ts';
import { makeReport } from './make-report.ts';
import { sha256 } from './sha256.ts';
import type { VersionKeeper } from './version-keeper.ts';

type Request = Pick<ExportOptions, 'format' | 'preset' | 'asDraft'> & { readonly story: Story };

function kindOf(failure: ExportFailure): Failure['kind'] {
  switch (failure.kind) {
    case 'blocked':
      return 'blocked';
    case 'words differ':
      return 'internal';
    default:
      return assertNever(failure);
  }
}

function answerTo(failure: ExportFailure): Failure {
  return { kind: kindOf(failure), message: exportFailureMessage(failure) };
}

/** The finished story, out of Stet: to a folder or the clipboard. */
export function exportAnswers(
  machine: Machine,
  versions: VersionKeeper,
): Pick<
  Answers,
  | 'export.folder'
  | 'export.cancel'
  | 'pictures.widths'
  | 'pictures.setWidths'
  | 'report.write'
  | 'export.reveal'
  | 'export.copy'
  | 'export.package'
> {
  const { files, shelf, keep, desktop, pictures, notify, now, newId } = machine;
  /** Folders written in this session, by token: the window never names a path. */
  const written = new Map<string, string>();

  /** Set while somebody has stopped the export that is under way. */
  let isStopped = false;

  const readPicture = (story: Story) => (file: string) =>
    shelf.library().readPicture(story.id, file);

  /** How the story's pictures are to be drawn, by what the darkroom saw in each and the library's widths. */
  async function planFor(story: Story): Promise<Result<RenditionPlan, Failure>> {
    const widths = await readWidths(files, shelf.library().folder);
    if (!widths.ok) return widths;
    const forms = new Map<string, DrawnForm>();
    for (const file of pictureFiles(story)) {
      const look = await pictures.look(file, () => readPicture(story)(file));
      const form = look.ok ? drawnForm(look.value) : null;
      if (form) forms.set(file, form);
    }
    return success({ widths: widths.value, forms });
  }

  /** By the library's levels, as they are on disk: the window is not asked. An override counts for the very words it was made about. */
  async function render({ story, ...options }: Request): Promise<Result<ExportedFiles, Failure>> {
    const levels = await readLevels(files, shelf.library().folder);
    if (!levels.ok) return levels;
    const renditions = await planFor(story);
    if (!renditions.ok) return renditions;
    const exported = exportStory(story, {
      ...options,
      levels: levels.value,
      renditions: renditions.value,
      now: localMoment(now()),
      overrideFor: (findings) => passingOverride(story, findings, sha256),
    });
    return exported.ok ? exported : failed(answerTo(exported.failure));
  }

  return {
    async 'export.folder'(request) {
      const exported = await render(request);
      if (!exported.ok) return exported;
      const parent = await desktop.chooseFolder('Export to a folder', null);
      if (parent === null) return failed(CANCELLED);
      const { story } = request;
      isStopped = false;
      const done = await writeExport(files, parent, exportName(story), exported.value, {
        read: readPicture(story),
        print: pictures.print,
        reached: (made, total) => notify('export.progress', { done: made, total }),
        isCancelled: () => isStopped,
      });
      if (!done.ok) return done;
      await versions.exported(story);
      const token = newId();
      written.set(token, done.value.folder);
      return success({ folder: done.value.folder, files: [...done.value.files], token });
    },
    async 'export.package'(story) {
      const parent = await desktop.chooseFolder('Export package to a folder', null);
      if (parent === null) return failed(CANCELLED);
      // First, so that the package and its story's history both hold this version.
      await versions.exported(story);
      const by = readPreferences(keep).who.trim();
      const packed = await shelf.library().packages.pack(story, { made: now(), by });
      if (!packed.ok) return packed;
      const path = await writePackageFile(files, parent, story, packed.value);
      if (!path.ok) return path;
      const token = newId();
      written.set(token, path.value);
      return success({ file: basename(path.value), token });
    },
    async 'report.write'(story) {
      const report = await makeReport(machine, story);
      if (!report.ok) return report;
      const { name, files: pages, by, fingerprint, notices } = report.value;
      const parent = await desktop.chooseFolder('Write the report to a folder', null);
      if (parent === null) return failed(CANCELLED);
      const done = await writeExport(files, parent, name, pages, {
        read: readPicture(story),
        print: pictures.print,
      });
      if (!done.ok) return done;
      const token = newId();
      written.set(token, done.value.folder);
      const { folder } = done.value;
      return success({
        folder,
        files: [...done.value.files],
        token,
        by,
        fingerprint,
        notices: [...notices],
      });
    },
    'export.cancel'() {
      isStopped = true;
      return success(undefined);
    },
    'pictures.widths': () => readWidths(files, shelf.library().folder),
    async 'pictures.setWidths'(widths) {
      const written = await writeWidths(files, shelf.library().folder, widths);
      return written.ok ? success(widths) : written;
    },
    'export.reveal'(token) {
      const folder = written.get(token);
      if (folder === undefined)
        return failed({
          kind: 'not found',
          message: 'That export was made before Stet was last started.',
        });
      desktop.showFolder(folder);
      return success(undefined);
    },
    async 'export.copy'({ story, format }) {
      const levels = await readLevels(files, shelf.library().folder);
      if (!levels.ok) return levels;
      const copy = renderCopy(story, {
        format,
        levels: levels.value,
        now: localMoment(now()),
        overrideFor: (findings) => passingOverride(story, findings, sha256),
      });
      if (!copy.ok) return failed(answerTo(copy.failure));
      await desktop.copy(copy.value, format === 'markdown' ? null : copy.value);
      await versions.exported(story);
      return success(undefined);
    },
  };
}
