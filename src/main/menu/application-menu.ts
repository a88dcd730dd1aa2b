import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import type { Command, CommandId, MenuName } from '../../ipc/commands.ts';
import { commandList, MENUS } from '../../ipc/commands.ts';

const ON_A_MAC = process.platform === 'darwin';

/**
 * A command as a line of its menu. Off the Mac the window hears its own keys, so the menu only shows them; quitting
 * is the system's. Undo and redo go to the window as well: it knows whether the body or a field is to undo.
 */
function commandItem(
  { id, title, shortcut, role }: Command,
  send: (id: CommandId) => void,
): MenuItemConstructorOptions {
  const accelerator = shortcut === undefined ? {} : { accelerator: shortcut };
  if (role !== undefined && role !== 'undo' && role !== 'redo')
    return { label: title, role, ...accelerator, registerAccelerator: ON_A_MAC || role === 'quit' };
  return { label: title, ...accelerator, registerAccelerator: ON_A_MAC, click: () => send(id) };
}

/** What belongs in a menu and is no command of the window. */
const ALSO: Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>> = {
  View: [
    { type: 'separator' },
    { label: 'Zoom in on the window', role: 'zoomIn' },
    { label: 'Zoom out of the window', role: 'zoomOut' },
    { label: 'Window at its usual size', role: 'resetZoom' },
    { label: 'Full screen', role: 'togglefullscreen' },
  ],
  Help: ON_A_MAC ? [] : [{ type: 'separator' }, { label: 'About Stet', role: 'about' }],
};

function menuItems(menu: MenuName, send: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const commands = commandList.filter((command) => command.menu === menu);
  const items = commands.flatMap((command): MenuItemConstructorOptions[] => {
    const item = commandItem(command, send);
    return command.group ? [{ type: 'separator' }, item] : [item];
  });
  return [...items, ...(ALSO[menu] ?? [])];
}

/** Sets the application's menu: the window's commands, menu by menu. */
export function setApplicationMenu(send: (id: CommandId) => void): void {
  app.setAboutPanelOptions({
    applicationName: 'Stet',
    applicationVersion: app.getVersion(),
    copyright: 'An offline workbench for news copy.',
  });
  const ownMenu: MenuItemConstructorOptions[] = ON_A_MAC ? [{ role: 'appMenu' }] : [];
  const menus = MENUS.map((menu) => ({ label: `&${menu}`, submenu: menuItems(menu, send) }));
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ownMenu, ...menus]));
}
