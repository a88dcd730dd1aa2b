import type { ElectronApplication } from '@playwright/test';

/** Answers the system's next open dialogs with these paths, as a person choosing them would. */
export async function willChoose(
  app: ElectronApplication,
  ...paths: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** Answers the system's next open dialogs with one of these paths each, in turn. */
export async function willChooseInTurn(
  app: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    const left = [...filePaths];
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: false, filePaths: left.splice(0, 1) });
  }, paths);
}

/** Answers the system's next question with the button of that number, counted from 0. */
export async function willAnswer(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
  }, response);
}
