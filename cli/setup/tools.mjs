import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script file behind an installed tool, to be run by the pinned Node: the links in .bin differ by system.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command] where the package has several
 */
export function toolPath(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
