import { assertNever } from '../schema/assert-never.ts';
import { MOST_BYTES, MOST_ENTRIES } from './package-limits.ts';
import type { PackageFailure } from './read-package.ts';

function reasonOf(failure: PackageFailure): string {
  switch (failure.kind) {
    case 'not a zip':
      return 'it is not a package at all';
    case 'cut off':
      return 'it is cut off: ask for it again';
    case 'too many':
      return `it holds more than ${MOST_ENTRIES.toLocaleString('en-NZ')} files`;
    case 'too large':
      return `it would unpack to more than ${MOST_BYTES / 1024 / 1024} megabytes`;
    case 'unsafe name':
      return `a file in it (“${failure.entry}”) has a name that leads outside the story`;
    case 'twice':
      return `it holds “${failure.entry}” twice`;
    case 'link':
      return `“${failure.entry}” in it is a link, not a file`;
    case 'locked':
      return `“${failure.entry}” in it is locked with a password`;
    case 'bomb':
      return `“${failure.entry}” in it unpacks to far more than it should`;
    case 'overlap':
      return 'files in it are laid over one another';
    case 'damaged':
      return `“${failure.entry}” in it is damaged`;
    case 'no package':
      return 'it was not made by Stet';
    case 'newer':
      return 'it was made by a newer Stet: update this one to open it';
    case 'strange file':
      return `“${failure.entry}” has no business in it`;
    case 'missing file':
      return `“${failure.entry}” is missing from it`;
    case 'wrong digest':
      return `“${failure.entry}” in it is not what was packed: it was changed or damaged on the way`;
    case 'no story':
      return 'the story in it cannot be read';
    default:
      return assertNever(failure);
  }
}

/** Why a package was refused, as a sentence for the person who opened it. */
export function packageFailureMessage(failure: PackageFailure): string {
  return `This package was not opened, because ${reasonOf(failure)}. Nothing was changed.`;
}
