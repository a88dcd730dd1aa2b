// The least of an Electron app: one window on the page named on the command line.
import { app, BrowserWindow } from 'electron';

// With frames as fast as the work is done, instead of at the screen's own pace, a frame's time is the work's time.
if (process.env['STET_BENCH_PACE'] === 'work') {
  app.commandLine.appendSwitch('disable-frame-rate-limit');
  app.commandLine.appendSwitch('disable-gpu-vsync');
}

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1000,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  void window.loadFile(process.argv.at(-1) ?? '');
});
