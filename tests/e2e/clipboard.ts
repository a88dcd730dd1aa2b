import type { ElectronApplication } from '@playwright/test';

/** What Electron's clipboard offered before version 44, and the runtime the tests fall back on still does. */
interface OldClipboard {
  write(data: { text?: string; html?: string; image?: unknown }): void;
  readHTML(): string;
}

export const readText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** The clipboard's rich text; empty where there is none. */
export function readHtml(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => {
    if ('readHTML' in clipboard) return (clipboard as unknown as OldClipboard).readHTML();
    const [item] = await clipboard.read();
    const html = await item?.getType('text/html');
    return typeof html === 'string' ? html : '';
  });
}

export const copyText = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(async ({ clipboard }, words) => clipboard.writeText(words), text);

export async function copyRich(
  app: ElectronApplication,
  text: string,
  html: string,
): Promise<void> {
  await app.evaluate(
    async ({ clipboard, ClipboardItem }, words) => {
      if ('readHTML' in clipboard) (clipboard as unknown as OldClipboard).write(words);
      else
        await clipboard.write([
          new ClipboardItem({ 'text/plain': words.text, 'text/html': words.html }),
        ]);
    },
    { text, html },
  );
}

export async function copyPicture(app: ElectronApplication, png: Uint8Array): Promise<void> {
  await app.evaluate(
    async ({ clipboard, ClipboardItem, nativeImage }, bytes) => {
      const data = Buffer.from(bytes);
      if ('readHTML' in clipboard)
        (clipboard as unknown as OldClipboard).write({ image: nativeImage.createFromBuffer(data) });
      else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([data]) })]);
    },
    [...png],
  );
}
