import { describe, expect, test } from 'vitest';
import { sharedByFailing } from '../../../core/gaps/facets.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

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
      'blocked at: Import',
      'blocked in: onboarding',
      'channel: chat',
      'tag: Excel',
    ]);
    expect(found[3]).toMatchObject({ ofFailing: 2 / 3, ofOthers: 0, audits: ['1', '2'] });
  });

  test('may be a screen, a connection, a note’s tag or a language; what was dismissed is no trouble', () => {
    const visit = (widthPx: number) => ({
      type: 'visit' as const,
      id: `w/1/d/${widthPx}`,
      at: monday,
      tab: 1,
      doc: 'd',
      frame: 0,
      url: 'https://shop.example',
      title: '',
      how: 'load' as const,
      viewport: { widthPx, heightPx: 800 },
      connection: '3g',
    });
    const note = { id: 'n', at: monday, kind: 'note' as const, text: 'x', tags: ['Haste', ' '] };
    const failing = (id: string, widthPx: number) =>
      smallAudit({
        audit: { id, locale: 'de' },
        walked: { onboarding: [{ id: 't', outcome: 'blocked', notes: [note] }] },
        findings: [
          { touchpoint: 't', stage: 'onboarding', kind: 'u-turn' },
          { touchpoint: 't', stage: 'onboarding', kind: 'dead-click', status: 'dismissed' },
          { touchpoint: 't', stage: 'onboarding', kind: 'praise', class: 'delight' },
        ],
        events: [visit(widthPx), { type: 'pause', id: 'w/a/1', at: monday }],
      });
    const said = (...widths: [number, number]) =>
      sharedByFailing(widths.map((it, index) => failing(`${index}`, it))).map(
        (it) => `${it.facet}: ${it.value}`,
      );
    expect(said(390, 430)).toEqual(
      expect.arrayContaining([
        'screen: phone',
        'connection: 3g',
        'tag: Haste',
        'language: de',
        'trouble: u-turn',
      ]),
    );
    expect(said(390, 430)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/dead-click|praise|tag: $/)]),
    );
    expect(said(700, 800)).toContain('screen: tablet');
    expect(said(1280, 1920)).toContain('screen: desktop');
    expect(said(390, 1280).filter((it) => it.startsWith('screen'))).toEqual([]);
  });

  test('needs two failing walks, by whatever the caller calls failing', () => {
    const walks = [walk('1', true, 'chat'), walk('2', false, 'chat')];
    expect(sharedByFailing(walks)).toEqual([]);
    expect(sharedByFailing(walks, () => true).map((it) => it.facet)).toContain('channel');
  });
});
