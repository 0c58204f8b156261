/**
 * The fences of the house: which part may import which. Every rule bites: test/architecture/fences.test.ts plants a
 * violation of each, by name. Paths in rules are anchored, or a fence can pass silently.
 */

/**
 * An installed package, by its folder.
 * @param {string[]} names
 */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'core is pure: move the file that needs another part into that part, and hand core the value.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(extension|site|cli|test)/' },
    },
    {
      name: 'core-small-libraries',
      comment: 'core runs anywhere: it takes only small pure libraries, each named here.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: npm('zod', 'd3-shape', 'd3-scale', 'fflate', 'papaparse'),
      },
    },
    {
      name: 'core-no-node',
      comment: 'core runs in a browser too: what needs Node belongs to cli.',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-zod-door',
      comment: 'import { z } from core/zod.ts: it is set up there to work where eval is forbidden.',
      severity: 'error',
      from: { pathNot: '^core/zod\\.ts$' },
      to: { path: npm('zod') },
    },
    {
      name: 'extension-apart',
      comment: 'extension knows only core: share by way of core, or by a file format.',
      severity: 'error',
      from: { path: '^extension/' },
      to: { path: '^(site|cli|test)/' },
    },
    {
      name: 'site-apart',
      comment: 'site knows only core: share by way of core, or by a file format.',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(extension|cli|test)/' },
    },
    {
      name: 'cli-apart',
      comment: 'cli knows only core; cli/walker takes the capture script as it was built, never its source.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(extension|site|test)/' },
    },
    {
      name: 'setup-needs-nothing',
      comment: 'cli/setup runs before anything is installed: it imports only itself and Node.',
      severity: 'error',
      from: { path: '^cli/setup/' },
      to: { pathNot: '^cli/setup/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'capture-types-only',
      comment:
        'what runs in the audited page takes only types from elsewhere (import type): code there costs every page.',
      severity: 'error',
      from: { path: '^extension/capture/' },
      to: { path: '^(core|extension)/', pathNot: '^extension/capture/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'capture-few-libraries',
      comment:
        'what runs in the audited page takes web-vitals, @medv/finder and dom-accessibility-api, nothing else.',
      severity: 'error',
      from: { path: '^extension/capture/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: npm('web-vitals', '@medv/finder', 'dom-accessibility-api'),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'detectors-are-leaves',
      comment: 'a detector imports no other detector: move what two share up into core/signals.',
      severity: 'error',
      from: { path: '^core/signals/detectors/([^/]+)\\.ts$' },
      to: { path: '^core/signals/detectors/', pathNot: '^core/signals/detectors/$1\\.ts$' },
    },
    {
      name: 'entrypoints-are-ends',
      comment: 'an entrypoint only wires: what something else needs moves out of it.',
      severity: 'error',
      from: { path: '^extension/', pathNot: '^extension/entrypoints/' },
      to: { path: '^extension/entrypoints/' },
    },
    {
      name: 'tests-stay-out',
      comment: 'the product does not import its tests.',
      severity: 'error',
      from: { path: '^(core|extension|site|cli)/' },
      to: { path: '\\.test\\.ts$|(^|/)node_modules/(vitest|fast-check|fake-indexeddb)/' },
    },
    {
      name: 'no-cycle',
      comment: 'two files that import each other are one idea or hide a third: merge them or name the third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing',
      comment: 'the import leads nowhere: name the file with its ending, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
    {
      name: 'no-stray-package',
      comment: 'the package is not in package.json: it is there by luck, through another one.',
      severity: 'error',
      from: { path: '^(core|extension|site|cli|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: npm('zod') },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(\\.output|\\.wxt|site/dist|site/\\.astro|out|reports|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    detectJSDocImports: false,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
