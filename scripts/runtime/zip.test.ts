import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readZipDirectory, unzip } from './zip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = 0o100644;
const program = 0o100755;
const link = 0o120777;

interface Packed {
  readonly name: string;
  readonly content: string;
  readonly mode: number;
  readonly deflated?: boolean;
}

function unzipped(...entries: readonly Packed[]): Promise<void> {
  writeFileSync(join(folder, 'a.zip'), zip(entries));
  return unzip(join(folder, 'a.zip'), join(folder, 'out'), (name) => name);
}

const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

describe('unzip', () => {
  test('unpacks a stored file', async () => {
    await unzipped({ name: 'a.txt', content: 'Stet.', mode: file });
    expect(read('a.txt')).toBe('Stet.');
  });

  test('unpacks a deflated file in a folder', async () => {
    const content = 'word '.repeat(1000);
    await unzipped({ name: 'one/two.txt', content, mode: file, deflated: true });
    expect(read('one/two.txt')).toBe(content);
  });

  test('unpacks an empty file', async () => {
    await unzipped({ name: 'empty', content: '', mode: file });
    expect(read('empty')).toBe('');
  });

  test('keeps a program a program', async () => {
    await unzipped({ name: 'electron', content: '#!', mode: program });
    expect(statSync(join(folder, 'out', 'electron')).mode & 0o777).toBe(0o755);
  });

  test('keeps a link a link', async () => {
    await unzipped(
      { name: 'there', content: 'words', mode: file },
      { name: 'here', content: 'there', mode: link },
    );
    expect(readlinkSync(join(folder, 'out', 'here'))).toBe('there');
    expect(read('here')).toBe('words');
  });

  test('leaves out what it is told to, and renames', async () => {
    writeFileSync(
      join(folder, 'a.zip'),
      zip([
        { name: 'keep', content: '1', mode: file },
        { name: 'drop', content: '2', mode: file },
      ]),
    );
    await unzip(join(folder, 'a.zip'), join(folder, 'out'), (name) =>
      name === 'keep' ? 'kept' : null,
    );
    expect(read('kept')).toBe('1');
    expect(() => read('drop')).toThrow();
  });

  test('writes nothing outside its folder', async () => {
    const escape = unzipped({ name: '../escaped', content: 'x', mode: file });
    await expect(escape).rejects.toThrow('outside its folder');
    expect(() => readFileSync(join(folder, 'escaped'))).toThrow();
  });

  test('refuses a file that is not a zip', async () => {
    writeFileSync(join(folder, 'a.zip'), '<html>Sign in to the airport wifi</html>');
    await expect(readZipDirectory(join(folder, 'a.zip'))).rejects.toThrow('not a zip file');
  });

  test('refuses an entry cut short', async () => {
    const whole = zip([{ name: 'a', content: 'word '.repeat(99), mode: file, deflated: true }]);
    whole.fill(0, 40, 50);
    writeFileSync(join(folder, 'a.zip'), whole);
    await expect(unzip(join(folder, 'a.zip'), folder, (name) => name)).rejects.toThrow();
  });
});

/** The least that is a zip file; sums are left out, as the reader does not look at them. */
function zip(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode, deflated = false } of entries) {
    const bytes = deflated ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(deflated ? 8 : 0, 10);
    central.writeUInt32LE(bytes.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(mode * 0x10000, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), bytes);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
