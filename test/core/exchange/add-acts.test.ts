import { expect, it } from 'vitest';
import { withImport } from '../../../core/exchange/add-acts.ts';
import { readAudit, writeAudit } from '../../../core/exchange/audit-json.ts';
import { takeIn } from '../../../core/exchange/take-in.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';
import { seeds } from '../../hostile/seeds.ts';

const paying = { type: 'touchpoint' as const, touchpoint: 'pay', name: 'Paying', tab: 1 };
const made = project(walk(visit('/'), visit('/pay'), paying, { type: 'stop' }));
if (!made) throw new Error('no audit');
const audit = made;

it.each(['e-mail', 'axe', 'lighthouse', 'har', 'survey', 'metrics'] as const)(
  'what %s adds is in the log: it is there after writing and reading, and taken in twice it is there once',
  (kind) => {
    const acts = takeIn(kind, seeds[kind], audit, { name: 'file', dateOrder: 'day-first' });
    const added = withImport(audit, acts, 2_000_000);
    expect(added.events).toHaveLength(audit.events.length + acts.length);
    expect(readAudit(writeAudit(added))).toEqual(added);
    expect(withImport(added, acts, 3_000_000)).toEqual(added);
  },
);
