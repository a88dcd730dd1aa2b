// The least of an Electron app: one window on the page named on the command line.
import { app, BrowserWindow } from 'electron';

// Frames follow the work, not the screen: otherwise every keystroke takes as long as the screen's next refresh.
app.commandLine.appendSwitch('disable-frame-rate-limit');
app.commandLine.appendSwitch('disable-gpu-vsync');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1000,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  void window.loadFile(process.argv.at(-1) ?? '');
});
