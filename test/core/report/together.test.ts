import { expect, test } from 'vitest';
import { html } from '../../../core/report/escape.ts';
import { reportContext } from '../../../core/report/html.ts';
import { together } from '../../../core/report/sections/together.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { smallAudit } from '../support/small-audit.ts';

const at = { touchpoint: 'home', stage: 'awareness' };
const section = (...findings: NonNullable<Parameters<typeof smallAudit>[0]>['findings'] & object) => {
  const audit = smallAudit({ walked: { awareness: [{ id: 'home', name: 'Home' }] }, findings });
  return html`${together.body(reportContext(withScore(audit), {}))}`.markup;
};

test('what one action mends stands together, also where nobody has it and its place is gone', () => {
  const rows = section(
    { ...at, cluster: 'prices', title: 'One', recommendation: 'Say one price', owner: 'Sales' },
    { ...at, cluster: 'prices', title: 'Two' },
    { ...at, id: 'a', kind: 'u-turn', title: 'Turned straight back' },
    { ...at, id: 'b', kind: 'u-turn', title: 'Turned straight back', touchpoint: 'gone' },
  );
  expect(rows).toMatch(/prices.*Say one price.*Home.*Sales/s);
  expect(rows).toMatch(/Turned straight back.*Home, gone.*–/s);
});

test('findings that share nothing, and gaps, are not in it', () => {
  expect(section({ ...at, title: 'One' })).toBe('');
  expect(section({ ...at, kind: 'gap-no-idea' }, { ...at, kind: 'gap-no-idea' })).toBe('');
});
