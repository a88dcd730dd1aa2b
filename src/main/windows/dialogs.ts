import { basename } from 'node:path';
import type {
  BrowserWindow,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
} from 'electron';
import { dialog } from 'electron';
import type { Chosen, FileKind } from '../ipc/machine.ts';

const ALL = { name: 'All files', extensions: ['*'] };

const FILTERS = {
  stories: [
    { name: 'Stories', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'stet'] },
    ALL,
  ],
  pictures: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'] }, ALL],
  transcripts: [{ name: 'Transcripts', extensions: ['txt', 'text', 'srt', 'vtt', 'docx'] }, ALL],
};

/** Dialogs over the window. Since Electron 43 they forget where they were, so it is remembered here. */
export function createDialogs(window: () => BrowserWindow | null) {
  let last: string | null = null;

  async function open(from: string | null, options: OpenDialogOptions): Promise<readonly string[]> {
    const placed = from === null ? options : { ...options, defaultPath: from };
    const over = window();
    const { filePaths } = await (over
      ? dialog.showOpenDialog(over, placed)
      : dialog.showOpenDialog(placed));
    last = filePaths[0] ?? last;
    return filePaths;
  }

  async function chooseFolder(title: string, from: string | null): Promise<string | null> {
    const properties = ['openDirectory', 'createDirectory'] as const;
    const [folder = null] = await open(from ?? last, { title, properties: [...properties] });
    return folder;
  }

  async function chooseFiles(title: string, kind: FileKind): Promise<readonly Chosen[]> {
    const properties = ['openFile', 'multiSelections'] as const;
    const filters = FILTERS[kind];
    const paths = await open(last, { title, filters, properties: [...properties] });
    return paths.map((path) => ({ path, name: basename(path) }));
  }

  function ask(options: MessageBoxOptions): Promise<MessageBoxReturnValue> {
    const over = window();
    return over ? dialog.showMessageBox(over, options) : dialog.showMessageBox(options);
  }

  /** Asks before another program is handed an address. */
  async function confirmLink(url: URL): Promise<boolean> {
    const { response } = await ask({
      type: 'question',
      message: url.protocol === 'mailto:' ? 'Write a mail?' : 'Open this page in your browser?',
      detail: `${url.href}\n\nThis leaves Stet, which itself never uses the network.`,
      buttons: ['Cancel', 'Open'],
      defaultId: 1,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  return { chooseFolder, chooseFiles, confirmLink };
}
