import type { CallName, NoticeName } from './contract.ts';

// The contract's names without its shapes, so that preload stays a page. The compiler keeps them the same.
const calls: Record<CallName, true> = {
  'library.top': true,
  'library.list': true,
  'library.choose': true,
  'library.search': true,
  'story.create': true,
  'story.open': true,
  'story.save': true,
  'story.hold': true,
  'story.onDesk': true,
  'story.takeOver': true,
  'story.other': true,
  'story.adopt': true,
  'story.unite': true,
  'story.saveCopy': true,
  'story.rename': true,
  'story.duplicate': true,
  'story.trash': true,
  'history.list': true,
  'history.read': true,
  'history.keep': true,
  'history.name': true,
  'import.choose': true,
  'import.files': true,
  'import.opened': true,
  'pictures.choose': true,
  'pictures.add': true,
  'pictures.metadata': true,
  'pictures.alike': true,
  'pictures.bring': true,
  'transcripts.choose': true,
  'transcripts.add': true,
  'transcripts.read': true,
  'gate.read': true,
  'gate.change': true,
  'codes.read': true,
  'codes.change': true,
  'export.folder': true,
  'export.cancel': true,
  'pictures.widths': true,
  'pictures.setWidths': true,
  'report.write': true,
  'export.reveal': true,
  'export.copy': true,
  'export.package': true,
  'clipboard.readText': true,
  'clipboard.writeText': true,
  'preferences.read': true,
  'preferences.change': true,
  'link.open': true,
  'page.hold': true,
  'page.before': true,
  'window.listening': true,
  'window.flushed': true,
};

const notices: Record<NoticeName, true> = {
  command: true,
  'library.changed': true,
  'story.outside': true,
  'files.waiting': true,
  'story.copies': true,
  'story.taken': true,
  'export.progress': true,
  say: true,
  'search.changed': true,
  'history.changed': true,
  flush: true,
};

/** Whether the window may ask this. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/** Whether the window may be told this. */
export function isNoticeName(name: string): name is NoticeName {
  return Object.hasOwn(notices, name);
}
