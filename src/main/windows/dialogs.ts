import { basename } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { dialog } from 'electron';

const STORIES = [
  { name: 'Stories', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm'] },
  { name: 'All files', extensions: ['*'] },
];

const PICTURES = [
  { name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'] },
  { name: 'All files', extensions: ['*'] },
];

/** Dialogs over the window. Since Electron 43 they do not remember where they were, so we do, for the session. */
export function createDialogs(window: () => BrowserWindow | null) {
  let last: string | null = null;

  async function open(options: OpenDialogOptions): Promise<readonly string[]> {
    const over = window();
    const { filePaths } = await (over
      ? dialog.showOpenDialog(over, options)
      : dialog.showOpenDialog(options));
    last = filePaths[0] ?? last;
    return filePaths;
  }

  return {
    async chooseFolder(title: string, from: string | null): Promise<string | null> {
      const start = from ?? last;
      const [folder = null] = await open({
        title,
        ...(start === null ? {} : { defaultPath: start }),
        properties: ['openDirectory', 'createDirectory'],
      });
      return folder;
    },
    async chooseFiles(title: string, kind: 'stories' | 'pictures') {
      const paths = await open({
        title,
        ...(last === null ? {} : { defaultPath: last }),
        filters: kind === 'stories' ? STORIES : PICTURES,
        properties: ['openFile', 'multiSelections'],
      });
      return paths.map((path) => ({ path, name: basename(path) }));
    },
    /** Asks before another program is handed an address. */
    async confirmLink(url: URL): Promise<boolean> {
      const options = {
        type: 'question' as const,
        message: url.protocol === 'mailto:' ? 'Write a mail?' : 'Open this page in your browser?',
        detail: `${url.href}\n\nThis leaves Stet, which itself never uses the network.`,
        buttons: ['Cancel', 'Open'],
        defaultId: 1,
        cancelId: 0,
        noLink: true,
      };
      const over = window();
      const { response } = await (over
        ? dialog.showMessageBox(over, options)
        : dialog.showMessageBox(options));
      return response === 1;
    },
  };
}
