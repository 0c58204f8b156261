import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder this command line was installed in; the site's sources and the built extension lie there. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
export const inProject = (...parts: string[]): string => join(projectRoot, ...parts);
