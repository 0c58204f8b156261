/** One file that breaks one fence of .dependency-cruiser.mjs, which must then name exactly that fence. */
export interface Planted {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  /** A second file that the first needs; the fence names only one of a pair. */
  readonly beside?: { readonly path: string; readonly text: string };
}

/** A small house in which every fence holds; its packages are stand-ins with the shapes of real ones. */
export const soundHouse: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'house',
    type: 'module',
    dependencies: { zod: '1.0.0', fflate: '1.0.0', lit: '1.0.0', 'web-vitals': '1.0.0', wxt: '1.0.0' },
    devDependencies: { vitest: '1.0.0' },
  }),
  ...pkg('zod'),
  ...pkg('fflate'),
  ...pkg('lit'),
  ...pkg('web-vitals'),
  ...pkg('vitest'),
  ...pkg('stray'),
  'node_modules/wxt/package.json':
    '{"name":"wxt","version":"1.0.0","exports":{"./browser":"./dist/browser.mjs"}}',
  'node_modules/wxt/dist/browser.mjs': 'export const browser = {};',
  'core/zod.ts': "import { z } from 'zod';\nexport { z };",
  'core/journey/event.ts':
    "import { z } from '../zod.ts';\nexport const eventSchema = z;\nexport interface Fact { at: number }",
  'core/exchange/bundle.ts': "import { value } from 'fflate';\nexport const bundle = value;",
  'core/signals/detector.ts': 'export interface Detector { id: string }',
  'core/signals/detectors/rage-click.ts':
    "import type { Detector } from '../detector.ts';\nexport const rageClick: Detector = { id: 'rage-click' };",
  'core/signals/detectors/dead-click.ts':
    "import type { Detector } from '../detector.ts';\nexport const deadClick: Detector = { id: 'dead-click' };",
  'core/signals/index.ts':
    "import { deadClick } from './detectors/dead-click.ts';\nimport { rageClick } from './detectors/rage-click.ts';\nexport const detectors = [deadClick, rageClick];",
  'extension/capture/clicks.ts':
    "import { value } from 'web-vitals';\nimport type { Fact } from '../../core/journey/event.ts';\nexport const click = (at: number): Fact => ({ at: at + value });",
  'extension/entrypoints/background.ts':
    "import { browser } from 'wxt/browser';\nimport { detectors } from '../../core/signals/index.ts';\nexport default { browser, detectors };",
  'extension/ui/panel.ts': "import { value } from 'lit';\nexport const panel = value;",
  'cli/setup/run.mjs': "import { join } from 'node:path';\nexport const here = join('a', 'b');",
  'cli/score.ts': "import { bundle } from '../core/exchange/bundle.ts';\nexport const score = bundle;",
  'site/src/journeys.ts':
    "import { eventSchema } from '../../core/journey/event.ts';\nexport const journeys = eventSchema;",
  'test/core/journey/event.test.ts':
    "import { value } from 'vitest';\nimport { eventSchema } from '../../../core/journey/event.ts';\nvalue(eventSchema);",
};

/** At least one for every rule; some for the ways in which a fence could be slipped through. */
export const planted: readonly Planted[] = [
  plant(
    'core-stands-alone',
    'core/scoring/a.ts',
    "import { score } from '../../cli/score.ts';\nexport const a = score;",
  ),
  plant(
    'core-stands-alone',
    'core/scoring/b.ts',
    "import type { panel } from '../../extension/ui/panel.ts';\nexport type B = typeof panel;",
  ),
  plant('core-small-libraries', 'core/scoring/c.ts', "import { value } from 'lit';\nexport const c = value;"),
  plant(
    'core-no-node',
    'core/scoring/d.ts',
    "import { join } from 'node:path';\nexport const d = join('a', 'b');",
  ),
  plant('one-zod-door', 'core/journey/e.ts', "import { z } from 'zod';\nexport const e = z;"),
  plant(
    'one-zod-door',
    'extension/messaging/f.ts',
    "import type { z } from 'zod';\nexport type F = typeof z;",
  ),
  plant(
    'extension-apart',
    'extension/session/g.ts',
    "import { score } from '../../cli/score.ts';\nexport const g = score;",
  ),
  plant(
    'extension-apart',
    'extension/ui/dist/h.ts',
    "import { journeys } from '../../../site/src/journeys.ts';\nexport const h = journeys;",
  ),
  plant(
    'site-apart',
    'site/src/i.ts',
    "import { panel } from '../../extension/ui/panel.ts';\nexport const i = panel;",
  ),
  plant(
    'cli-apart',
    'cli/walker/j.ts',
    "import { click } from '../../extension/capture/clicks.ts';\nexport const j = click;",
  ),
  plant('cli-apart', 'cli/publish.ts', "export const k = () => import('../site/src/journeys.ts');"),
  plant('setup-needs-nothing', 'cli/setup/l.mjs', "import { value } from 'fflate';\nexport const l = value;"),
  plant(
    'setup-needs-nothing',
    'cli/setup/m.mjs',
    "import { score } from '../score.ts';\nexport const m = score;",
  ),
  plant(
    'capture-types-only',
    'extension/capture/n.ts',
    "import { eventSchema } from '../../core/journey/event.ts';\nexport const n = eventSchema;",
  ),
  plant(
    'capture-types-only',
    'extension/capture/o.ts',
    "import { panel } from '../ui/panel.ts';\nexport const o = panel;",
  ),
  plant(
    'capture-few-libraries',
    'extension/capture/p.ts',
    "import { value } from 'lit';\nexport const p = value;",
  ),
  plant(
    'capture-few-libraries',
    'extension/capture/dist/q.ts',
    "import { browser } from 'wxt/browser';\nexport const q = browser;",
  ),
  plant(
    'detectors-are-leaves',
    'core/signals/detectors/r.ts',
    "import { rageClick } from './rage-click.ts';\nexport const r = rageClick;",
  ),
  plant(
    'entrypoints-are-ends',
    'extension/session/s.ts',
    "import background from '../entrypoints/background.ts';\nexport const s = background;",
  ),
  plant('tests-stay-out', 'extension/ui/t.ts', "import { value } from 'vitest';\nexport const t = value;"),
  {
    ...plant('no-cycle', 'core/plan/u.ts', "import { v } from './v.ts';\nexport const u: number = v;"),
    beside: { path: 'core/plan/v.ts', text: "import { u } from './u.ts';\nexport const v: number = u;" },
  },
  plant('no-missing', 'cli/w.ts', "import { gone } from './gone.ts';\nexport const w = gone;"),
  plant('no-stray-package', 'cli/x.ts', "import { value } from 'stray';\nexport const x = value;"),
];

function plant(rule: string, path: string, text: string): Planted {
  return { rule, path, text };
}

function pkg(name: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      main: 'index.js',
      type: 'module',
    }),
    [`node_modules/${name}/index.js`]: 'export const value = 1; export const z = value;',
  };
}
