import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the browser's profile holds for extensions, as text in the two ways that bytes may spell it. */
export function rawProfile(userDataDir: string): { text: string; bytes: number } {
  const texts: string[] = [];
  let bytes = 0;
  for (const path of readdirSync(userDataDir, { recursive: true, encoding: 'utf8' })) {
    if (
      !/(IndexedDB[/\\]chrome-extension|Local Extension Settings|Extension State|Session Storage[/\\]chrome-extension)/.test(
        path,
      )
    )
      continue;
    const content = read(join(userDataDir, path));
    if (!content) continue;
    bytes += content.length;
    texts.push(
      content.toString('latin1'),
      content.toString('utf16le'),
      content.subarray(1).toString('utf16le'),
    );
  }
  return { text: texts.join('\n'), bytes };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // a folder, or a lock that went away
  }
}
