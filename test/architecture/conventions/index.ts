import type { Convention } from '../convention.ts';
import { docsNameFiles } from './docs-name-files.ts';
import { fileLength } from './file-length.ts';
import { fileNames } from './file-names.ts';
import { finished } from './finished.ts';
import { honestTypes } from './honest-types.ts';
import { noSilentCatch } from './no-silent-catch.ts';
import { registries } from './registries.ts';
import { sitePagesApart } from './site-pages-apart.ts';
import { standsAlone } from './stands-alone.ts';
import { testsRun } from './tests-run.ts';
import { vagueNames } from './vague-names.ts';

export const conventions: readonly Convention[] = [
  fileNames,
  fileLength,
  vagueNames,
  registries,
  honestTypes,
  noSilentCatch,
  testsRun,
  finished,
  standsAlone,
  docsNameFiles,
  sitePagesApart,
];
