import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkOutFile, readyFolder, writeOut } from '../../cli/out-place.ts';

const place = await mkdtemp(join(tmpdir(), 'waymark-out-'));
afterAll(() => rm(place, { recursive: true, force: true }));

it('a file is written with the folders it lies in, and again', async () => {
  const file = join(place, 'a', 'b', 'c.txt');
  await writeOut(file, 'one');
  await writeOut(file, 'two');
  expect(await readFile(file, 'utf8')).toBe('two');
});

it('a folder that can never be is refused, not tried for ever', async () => {
  await expect(readyFolder('/proc/waymark/x')).rejects.toMatchObject({ syscall: 'mkdir' });
});

it('neither a file nor a link to nowhere can hold a folder', async () => {
  const file = join(place, 'file');
  await writeFile(file, '');
  await expect(readyFolder(join(file, 'x', 'y'))).rejects.toMatchObject({ syscall: 'mkdir' });
  await expect(readyFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
  const link = join(place, 'link');
  await symlink(join(place, 'nowhere', 'at', 'all'), link);
  await expect(readyFolder(join(link, 'x'))).rejects.toMatchObject({ syscall: 'mkdir' });
});

it('nothing and a folder are no names of a file', async () => {
  await expect(checkOutFile(' ')).rejects.toThrow('name the file to write, such as audit.json');
  await expect(checkOutFile(place)).rejects.toThrow(`such as ${join(place, 'audit.json')}`);
  await expect(checkOutFile(join(place, 'new/'))).rejects.toThrow('is a folder');
  await expect(readyFolder('')).rejects.toThrow('name the folder to write to');
});
