import { describe, expect, test } from 'vitest';
import { sharedByFailing } from '../../../core/gaps/facets.ts';
import { smallAudit } from '../support/small-audit.ts';

describe('what failing walks have in common', () => {
  const walk = (id: string, blocked: boolean, channel: string, tags: string[] = []) =>
    smallAudit({
      audit: { id },
      walked: {
        onboarding: [{ id: 't', name: 'Import', channel, outcome: blocked ? 'blocked' : 'achieved' }],
      },
      findings: [{ touchpoint: 't', stage: 'onboarding', tags }],
    });

  test('is what most of them share and the others do not', () => {
    const found = sharedByFailing([
      walk('1', true, 'chat', ['Excel']),
      walk('2', true, 'chat', ['excel']),
      walk('3', true, 'call'),
      walk('4', false, 'call'),
    ]);
    expect(found.map((it) => `${it.facet}: ${it.value}`)).toEqual([
      'blocked at: import',
      'blocked in: onboarding',
      'channel: chat',
      'tag: excel',
    ]);
    expect(found[3]).toMatchObject({ ofFailing: 2 / 3, ofOthers: 0, audits: ['1', '2'] });
  });

  test('needs two failing walks, by whatever the caller calls failing', () => {
    const walks = [walk('1', true, 'chat'), walk('2', false, 'chat')];
    expect(sharedByFailing(walks)).toEqual([]);
    expect(sharedByFailing(walks, () => true).map((it) => it.facet)).toContain('channel');
  });
});
