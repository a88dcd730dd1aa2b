import { expect, test } from 'vitest';
import { conflictCopy } from './conflict-copies.ts';

test.each([
  ['story (Moana’s conflicted copy 2026-11-22).json', 'Dropbox'],
  ['story (desk-3.local conflicted copy 2026-11-22).json', 'Dropbox'],
  ['story (Case Conflict).json', 'Dropbox'],
  ['story-DESKTOP-4F2K1.json', 'OneDrive'],
  ['story-Newsdesk 3.json', 'OneDrive'],
  ['story.sync-conflict-20261122-124100-ABCD234.json', 'Syncthing'],
  ['story.sync-conflict-20261122-124100.json', 'Syncthing'],
  ['story 2.json', 'iCloud'],
  ['story (1).json', 'Google Drive'],
  ['story (conflicted copy 2026-11-22 124100).json', 'Nextcloud'],
])('%s was left by %s', (name, by) => {
  expect(conflictCopy(name)).toEqual({ name, by });
});

test.each([
  'story.json',
  'story.previous.json',
  'story.damaged-1.json',
  'story.schema-1.json',
  'story.merged-1.json',
  '.stet-0123456789ab.tmp',
  'notes 2.json',
  'story.txt',
  'story-.txt',
])('%s is no copy', (name) => {
  expect(conflictCopy(name)).toBeNull();
});
