import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Stop } from './exit.ts';

/** Writes a file and the folders it lies in. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  await readyFile(file);
  await writeFile(file, content);
}

/** The option that names the place, and what it could be called; both are said where the name is none. */
type Asked = { option?: string; example?: string };

/** Makes the folders of a file that something else writes. */
export async function readyFile(file: string, asked: Asked = {}): Promise<void> {
  await checkOutFile(file, asked.example, asked.option);
  await readyFolder(dirname(file));
}

/** Refuses what cannot be the name of a file to write. */
export async function checkOutFile(file: string, example = 'audit.json', option = '--out'): Promise<void> {
  if (file.trim() === '')
    throw new Stop(`Nothing stands behind ${option}: name the file to write, such as ${example}.`);
  const isFolder = /[\\/]$/.test(file) || (await stat(file).catch(() => undefined))?.isDirectory();
  if (isFolder)
    throw new Stop(`${file} is a folder: name the file to write in it, such as ${join(file, example)}.`);
}

/**
 * Makes a folder and those above it that are not there. One after the other: Node's own `recursive` tries again without end
 * where a folder can never be, as in /proc.
 */
export async function readyFolder(folder: string): Promise<void> {
  if (folder.trim() === '') throw new Stop('Nothing stands behind --out: name the folder to write to.');
  if (await isMade(folder)) return;
  await readyFolder(dirname(folder));
  if (!(await isMade(folder))) await mkdir(folder);
}

/** Whether the folder is there now; not so when one above it is missing. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && dirname(folder) !== folder) return false;
    const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder) return true;
    throw error;
  }
}
