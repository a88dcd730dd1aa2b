import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN } from '../../ipc/origin.ts';

/** Nothing listens there: a dictionary asked for is a dictionary not got. */
const DEAD_END = 'http://127.0.0.1:1/';

/** To be called before the app is ready. */
export function lockDownApp(app: App): void {
  // Root is run without Chromium's sandbox, which its start says; asking for both would stop every process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name is ever looked up, so that nothing in Chromium itself can phone anywhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  if (app.isPackaged)
    for (const debugging of ['remote-debugging-port', 'remote-debugging-pipe', 'inspect'])
      app.commandLine.removeSwitch(debugging);
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
}

/** A session without a network, permissions, devices, downloads or dictionaries from elsewhere. */
export function lockDownSession(session: Session): void {
  const elsewhere = {
    urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'],
  };
  session.webRequest.onBeforeRequest(elsewhere, (_details, answer) => answer({ cancel: true }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // The request for a dictionary passes by webRequest: it has to be stopped here.
  session.setSpellCheckerDictionaryDownloadURL(DEAD_END);
  session.setSpellCheckerLanguages([]);
}

function isOurs(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
}

/** A page that stays where it is: no other address, no other window, no page within it. */
function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
