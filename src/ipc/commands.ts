/** The menus, in order. */
export const MENUS = [
  'File',
  'Edit',
  'Format',
  'Insert',
  'Picture',
  'Check',
  'View',
  'Help',
] as const;
export type MenuName = (typeof MENUS)[number];

interface CommandShape {
  readonly title: string;
  readonly menu: MenuName;
  /** In Electron's accelerator words; `CmdOrCtrl` is Command on a Mac. */
  readonly shortcut?: string;
  /** A line above it in the menu. */
  readonly group?: true;
  /** The menu gives it to Chromium itself, which knows the focused field. */
  readonly role?: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit';
}

/**
 * Every command of the window. Menu, palette, toolbar and the sheet of shortcuts are all made from this list;
 * the renderer must answer each by its id.
 */
export const COMMANDS = {
  'new-story': { title: 'New story', menu: 'File', shortcut: 'CmdOrCtrl+N' },
  import: { title: 'Import…', menu: 'File', shortcut: 'CmdOrCtrl+O' },
  'save-now': { title: 'Save now', menu: 'File', shortcut: 'CmdOrCtrl+S', group: true },
  'rename-story': { title: 'Rename story…', menu: 'File', shortcut: 'F2' },
  'story-details': { title: 'Story details…', menu: 'File', shortcut: 'CmdOrCtrl+Alt+S' },
  'duplicate-story': { title: 'Duplicate story', menu: 'File', shortcut: 'CmdOrCtrl+Shift+D' },
  'trash-story': {
    title: 'Move story to trash…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+Backspace',
  },
  'keep-version': { title: 'Keep this version…', menu: 'File', shortcut: 'CmdOrCtrl+Shift+S' },
  export: { title: 'Export…', menu: 'File', shortcut: 'CmdOrCtrl+E', group: true },
  'export-package': {
    title: 'Export package…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+E',
  },
  'copy-html': { title: 'Copy story as HTML', menu: 'File', shortcut: 'CmdOrCtrl+Alt+H' },
  'copy-markdown': { title: 'Copy story as Markdown', menu: 'File', shortcut: 'CmdOrCtrl+Alt+M' },
  'choose-library': {
    title: 'Open library…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+O',
    group: true,
  },
  preferences: { title: 'Preferences…', menu: 'File', shortcut: 'CmdOrCtrl+,' },
  quit: { title: 'Quit', menu: 'File', shortcut: 'CmdOrCtrl+Q', group: true, role: 'quit' },

  undo: { title: 'Undo', menu: 'Edit', shortcut: 'CmdOrCtrl+Z', role: 'undo' },
  redo: { title: 'Redo', menu: 'Edit', shortcut: 'CmdOrCtrl+Shift+Z', role: 'redo' },
  cut: { title: 'Cut', menu: 'Edit', shortcut: 'CmdOrCtrl+X', group: true, role: 'cut' },
  copy: { title: 'Copy', menu: 'Edit', shortcut: 'CmdOrCtrl+C', role: 'copy' },
  paste: { title: 'Paste', menu: 'Edit', shortcut: 'CmdOrCtrl+V', role: 'paste' },
  'paste-plain': { title: 'Paste as plain text', menu: 'Edit', shortcut: 'CmdOrCtrl+Shift+V' },
  'select-all': { title: 'Select all', menu: 'Edit', shortcut: 'CmdOrCtrl+A', role: 'selectAll' },
  find: { title: 'Find in story…', menu: 'Edit', shortcut: 'CmdOrCtrl+F', group: true },

  bold: { title: 'Bold', menu: 'Format', shortcut: 'CmdOrCtrl+B' },
  italic: { title: 'Italic', menu: 'Format', shortcut: 'CmdOrCtrl+I' },
  link: { title: 'Link…', menu: 'Format', shortcut: 'CmdOrCtrl+K' },
  'clear-formatting': { title: 'Clear formatting', menu: 'Format', shortcut: 'CmdOrCtrl+\\' },
  paragraph: { title: 'Paragraph', menu: 'Format', shortcut: 'CmdOrCtrl+Alt+0', group: true },
  subhead: { title: 'Subhead', menu: 'Format', shortcut: 'CmdOrCtrl+Alt+2' },
  'small-subhead': { title: 'Small subhead', menu: 'Format', shortcut: 'CmdOrCtrl+Alt+3' },
  'bulleted-list': { title: 'Bulleted list', menu: 'Format', shortcut: 'CmdOrCtrl+Shift+8' },
  'numbered-list': { title: 'Numbered list', menu: 'Format', shortcut: 'CmdOrCtrl+Shift+7' },
  'block-quote': { title: 'Block quote', menu: 'Format', shortcut: 'CmdOrCtrl+Shift+9' },

  picture: { title: 'Picture…', menu: 'Insert', shortcut: 'CmdOrCtrl+Alt+P' },
  divider: { title: 'Divider', menu: 'Insert', shortcut: 'CmdOrCtrl+Alt+-' },

  'edit-picture': { title: 'Edit picture…', menu: 'Picture', shortcut: 'CmdOrCtrl+Alt+E' },
  'picture-as-it-came': { title: 'Show the picture as it came', menu: 'Picture' },
  'picture-details': {
    title: 'Picture details…',
    menu: 'Picture',
    shortcut: 'CmdOrCtrl+Alt+I',
  },
  'lead-picture': { title: 'Lead picture', menu: 'Picture', shortcut: 'CmdOrCtrl+Alt+L' },
  'picture-up': {
    title: 'Move picture up',
    menu: 'Picture',
    shortcut: 'Alt+Shift+Up',
    group: true,
  },
  'picture-down': { title: 'Move picture down', menu: 'Picture', shortcut: 'Alt+Shift+Down' },
  'picture-small': { title: 'Small picture', menu: 'Picture', group: true },
  'picture-column': { title: 'Picture as wide as the column', menu: 'Picture' },
  'picture-wide': { title: 'Wide picture', menu: 'Picture' },
  'pictures-table': {
    group: true,
    title: 'Pictures table',
    menu: 'Picture',
    shortcut: 'CmdOrCtrl+Shift+4',
  },
  'find-in-pictures': {
    title: 'Find and replace in pictures…',
    menu: 'Picture',
    shortcut: 'CmdOrCtrl+Alt+G',
  },
  'code-replacements': { title: 'Code replacements…', menu: 'Picture' },
  'fill-down': { title: 'Fill down', menu: 'Picture', shortcut: 'CmdOrCtrl+D' },

  'check-mode': { title: 'Check mode', menu: 'Check', shortcut: 'CmdOrCtrl+Shift+C' },
  'who-checks': { title: 'Who is checking…', menu: 'Check' },
  'next-quote': { title: 'Next quote', menu: 'Check', shortcut: 'F8', group: true },
  'previous-quote': { title: 'Previous quote', menu: 'Check', shortcut: 'Shift+F8' },
  verify: { title: 'Mark verified', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+V', group: true },
  'verify-altered': {
    title: 'Mark verified, altered',
    menu: 'Check',
    shortcut: 'CmdOrCtrl+Alt+A',
  },
  query: { title: 'Query', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+Q' },
  dispute: { title: 'Dispute', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+D' },
  'cannot-verify': { title: 'Cannot verify', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+X' },
  'not-a-quotation': { title: 'Not a quotation', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+N' },
  uncheck: { title: 'Mark unchecked', menu: 'Check', shortcut: 'CmdOrCtrl+Alt+U' },
  'add-transcript': {
    title: 'Add transcript…',
    menu: 'Check',
    shortcut: 'CmdOrCtrl+Shift+A',
    group: true,
  },
  'show-in-transcript': {
    title: 'Show in transcript',
    menu: 'Check',
    shortcut: 'CmdOrCtrl+Shift+T',
  },
  'next-outstanding': {
    title: 'Go to first outstanding',
    menu: 'Check',
    shortcut: 'CmdOrCtrl+Alt+O',
    group: true,
  },

  'flag-fact': {
    title: 'Flag as a fact to check',
    menu: 'Check',
    shortcut: 'CmdOrCtrl+Shift+F',
  },
  'toggle-facts': { title: 'Show facts on the page', menu: 'Check' },
  'copy-queries': { title: 'Copy queries as e-mail', menu: 'Check' },
  'sign-off': { title: 'Sign off…', menu: 'Check', group: true },
  'verification-report': { title: 'Verification report…', menu: 'Check' },
  'gate-settings': { title: 'What blocks an export…', menu: 'Check' },

  palette: { title: 'All commands…', menu: 'View', shortcut: 'CmdOrCtrl+Shift+P' },
  'toggle-list': {
    title: 'Show or hide the list',
    menu: 'View',
    shortcut: 'CmdOrCtrl+Alt+1',
    group: true,
  },
  'toggle-rail': {
    title: 'Show or hide the check rail',
    menu: 'View',
    shortcut: 'CmdOrCtrl+Alt+4',
  },
  'go-to-list': { title: 'Go to the list', menu: 'View', shortcut: 'CmdOrCtrl+1' },
  'go-to-page': { title: 'Go to the page', menu: 'View', shortcut: 'CmdOrCtrl+2' },
  'go-to-quotes': { title: 'Go to Quotes', menu: 'View', shortcut: 'CmdOrCtrl+3' },
  'go-to-pictures': { title: 'Go to Pictures', menu: 'View', shortcut: 'CmdOrCtrl+4' },
  'go-to-facts': { title: 'Go to Facts', menu: 'View', shortcut: 'CmdOrCtrl+Alt+F' },
  'go-to-cast': { title: 'Go to Cast', menu: 'View', shortcut: 'CmdOrCtrl+5' },
  'go-to-transcripts': { title: 'Go to Transcripts', menu: 'View', shortcut: 'CmdOrCtrl+6' },
  'go-to-history': { title: 'Go to History', menu: 'View', shortcut: 'CmdOrCtrl+Alt+Y' },
  'look-system': { title: 'Light or dark with the system', menu: 'View', group: true },
  'look-light': { title: 'Light', menu: 'View' },
  'look-dark': { title: 'Dark', menu: 'View' },
  'larger-text': {
    title: 'Zoom in on the text',
    menu: 'View',
    shortcut: 'CmdOrCtrl+Shift+.',
    group: true,
  },
  'smaller-text': { title: 'Zoom out of the text', menu: 'View', shortcut: 'CmdOrCtrl+Shift+,' },
  'usual-text': { title: 'Text at its usual size', menu: 'View' },

  shortcuts: { title: 'Keyboard shortcuts', menu: 'Help', shortcut: 'CmdOrCtrl+/' },
} as const satisfies Record<string, CommandShape>;

export type CommandId = keyof typeof COMMANDS;
export type Command = CommandShape & { readonly id: CommandId };

/** Every command in the order of the menus. */
export const commandList: readonly Command[] = (Object.keys(COMMANDS) as CommandId[]).map((id) => ({
  id,
  ...COMMANDS[id],
}));
