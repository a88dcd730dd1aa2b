import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, session, shell } from 'electron';
import { NOTICE_CHANNEL } from '../ipc/channels.ts';
import { success } from '../core/schema/result.ts';
import type { Notice, NoticeName } from '../ipc/contract.ts';
import { answersOf } from './ipc/answer-table.ts';
import { createDeskWatch } from './ipc/desk-watch.ts';
import { createPagePlaces } from './ipc/page-places.ts';
import { serve } from './ipc/serve.ts';
import { setApplicationMenu } from './menu/application-menu.ts';
import { setContextMenu } from './menu/context-menu.ts';
import { openKeep } from './preferences/keep.ts';
import { keepLibraryPlace, readLibraryPlace } from './preferences/library-place.ts';
import { readPreferences } from './preferences/preferences.ts';
import { createSigningKey } from './storage/signing-key.ts';
import { lockDownApp, lockDownSession } from './security/lock-down.ts';
import { registerScheme } from './security/scheme.ts';
import { serveScheme } from './security/serve-scheme.ts';
import { disk } from './storage/files.ts';
import { openJournal } from './storage/journal.ts';
import { openLog } from './storage/log.ts';
import { openPictureCache } from './storage/picture-cache.ts';
import { createPictureDesk } from './storage/picture-desk.ts';
import { openSearchDesk } from './storage/search-desk.ts';
import { openShelf } from './storage/shelf.ts';
import { createThreadLister } from './storage/thread-lister.ts';
import { createLocks } from './storage/story-lock.ts';
import { thisMachine } from './storage/this-machine.ts';
import { createWordKeeper } from './storage/word-keeper.ts';
import { keychain } from './windows/keychain.ts';
import { createClosing } from './windows/closing.ts';
import { createDesktop } from './windows/desktop.ts';
import { endWell } from './windows/end-well.ts';
import { beginSession, endedBadly } from './windows/last-session.ts';
import { openDarkroom } from './windows/open-darkroom.ts';
import { openMainWindow } from './windows/main-window.ts';
import { createOpenedFiles, filesHandedOver, filesNamed } from './windows/opened-files.ts';
import { logHelpersGone, reloadWhenGone } from './windows/reload-when-gone.ts';

app.setName('Stet');
const elsewhere = process.env['STET_USER_DATA'];
if (elsewhere) app.setPath('userData', elsewhere);
lockDownApp(app);
registerScheme();

const named = filesNamed(process.argv, process.cwd(), app.isPackaged);
/** A Mac hands files over as events, the first of them before Stet is ready. */
const handed: string[] = [];
let openHanded = (path: string): void => void handed.push(path);
app.on('open-file', (event, path) => {
  event.preventDefault();
  openHanded(path);
});

// A second Stet hands its files to the first, and goes.
if (app.requestSingleInstanceLock({ files: named })) void app.whenReady().then(start).catch(giveUp);
else app.quit();

/** A Stet that cannot start says so and goes, rather than live on without a window. */
function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Stet could not start', `Your stories are as they were. ${reason}`);
  app.exit(1);
}

async function start(): Promise<void> {
  const now = (): string => new Date().toISOString();
  const log = openLog(join(app.getPath('userData'), 'logs'), now);
  const keep = openKeep();
  const caches = app.getPath('userData');
  const thread = (name: string): string => join(import.meta.dirname, `../threads/${name}.js`);
  let window: BrowserWindow | null = null;
  let quitting = false;
  let leaving: Promise<void> | null = null;
  let hasLeft = false;
  const me = thisMachine(randomUUID(), () => readPreferences(keep).who.trim());
  const lastSession = beginSession(app.getPath('userData'), me);

  const notify = <Name extends NoticeName>(name: Name, notice: Notice<Name>): void =>
    window?.webContents.send(NOTICE_CHANNEL, name, notice);

  const closing = createClosing({
    tellFlush: () => notify('flush', undefined),
    stay: () => {
      quitting = false;
    },
    leave: (leaving) => {
      leaving.destroy();
      if (quitting) app.quit();
    },
  });

  const desktop = createDesktop(() => window, closing);
  desktop.setLook(readPreferences(keep).look);
  lockDownSession(session.defaultSession);

  const shelf = await openShelf(
    {
      first: process.env['STET_LIBRARY'] ?? join(app.getPath('documents'), 'Stet'),
      sample: join(app.getAppPath(), 'resources', 'sample-story'),
      readLast: () => readLibraryPlace(keep),
      keepLast: (folder) => keepLibraryPlace(keep, folder),
    },
    {
      files: disk,
      trash: (folder) => shell.trashItem(folder),
      now,
      newId: randomUUID,
      locks: createLocks(disk, me),
      listerOf: (library) => createThreadLister(thread('list-thread'), { library, caches }),
    },
  );
  const search = openSearchDesk({
    program: thread('search-thread'),
    caches,
    onNew: (reading) => notify('search.changed', reading),
  });
  const words = createWordKeeper(
    shelf.library,
    openJournal(disk, join(app.getPath('userData'), 'recovered')),
  );
  const watch = createDeskWatch({ shelf, notify });
  const places = createPagePlaces();
  const say = (text: string, history = false): void =>
    closing.whenListening(() => notify('say', { text, history }));
  const opened = createOpenedFiles([...named, ...handed], () =>
    closing.whenListening(() => notify('files.waiting', undefined)),
  );
  const ending = endWell({
    log,
    note: lastSession.failed,
    closed: lastSession.closed,
    async saveAll() {
      await closing.flush();
      const { lost } = await words.rescue();
      await watch.leave();
      return lost === 0;
    },
  });
  logHelpersGone(log);
  if (lastSession.before !== undefined) say(endedBadly(lastSession.before), true);

  const built = join(import.meta.dirname, '..');
  const darkroom = openDarkroom(built, log);
  const pictures = createPictureDesk(
    darkroom,
    openPictureCache(disk, join(app.getPath('userData'), 'pictures'), randomUUID),
  );
  serveScheme(session.defaultSession, {
    page: join(built, 'renderer'),
    async picture(story, file, shown) {
      const seen = await pictures.look(file, () => shelf.library().readPicture(story, file));
      return seen.ok ? success(seen.value[shown]) : seen;
    },
  });
  serve(
    answersOf({
      files: disk,
      shelf,
      words,
      watch,
      places,
      keep,
      search,
      pictures,
      desktop,
      openSigningKey: createSigningKey(app.getPath('userData'), keychain),
      now,
      newId: randomUUID,
      notify,
      takeOpened: opened.take,
    }),
    log,
    () => window?.webContents ?? null,
  );
  setApplicationMenu((id) => notify('command', id));

  function openWindow(): void {
    const opened = openMainWindow(keep, join(import.meta.dirname, '../preload/index.cjs'));
    window = opened;
    closing.guard(opened);
    setContextMenu(opened);
    reloadWhenGone(opened, {
      log,
      say,
      async rescue() {
        places.died();
        return (await words.rescue()).kept === 0;
      },
    });
    ending.guard(opened);
    opened.on('focus', () => void watch.look());
    opened.on('closed', () => {
      window = null;
    });
  }

  function comeForward(): void {
    if (!window) return openWindow();
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  app.on('second-instance', (_event, _line, _folder, handedOver) => {
    comeForward();
    opened.add(filesHandedOver(handedOver));
  });
  openHanded = (path) => {
    comeForward();
    opened.add([path]);
  };
  app.on('activate', comeForward);
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('will-quit', (event) => {
    if (hasLeft) return;
    event.preventDefault();
    darkroom.close();
    leaving ??= watch.leave().finally(() => {
      hasLeft = true;
      lastSession.closed();
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  openWindow();
}
