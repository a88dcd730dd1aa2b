// Opens the app folder named on the command line, as Electron's own default app does.
// This runtime comes without that default app; the module's await holds `ready` back, as there.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setAppPath(folder);
app.setName(description.productName ?? description.name);
app.setVersion(description.version);

try {
  await import(pathToFileURL(join(folder, description.main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
