import { describe, expect, test } from 'vitest';
import { journeyView } from '../../../core/report/journey-view.ts';
import { columnsOf } from '../../../core/report/map/columns.ts';
import { lanesOf } from '../../../core/report/map/lanes-of.ts';
import { renderMap } from '../../../core/report/map.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';
import { textOf } from './text-of.ts';

const box = withScore(weeklyBox);

/** Says itself as it is: nothing in it is escaped, cleaned or long enough to be cut. */
const isPlain = (text: string): boolean => !/[<>&"'\p{Cc}\p{Cf}\p{Cs}{|]/u.test(text);

describe.each(Object.entries(audits))('%s', (_, audit) => {
  const data = withScore(audit);
  const map = renderMap(data, { theme: 'light', interactive: true });

  test('is one picture with a title, a description and ids of its own', () => {
    expect(map).toMatch(/^<svg [^>]*role="group"[^>]*aria-labelledby="map-t map-d"/);
    expect(map).toMatch(/<title id="map-t">[^<]+<\/title><desc id="map-d">/);
    const ids = [...map.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has sound numbers and nothing undefined', () => {
    expect(map.match(/NaN|undefined|Infinity|\[object/)).toBeNull();
  });

  test('is the same string every time', () => {
    expect(renderMap(data, { theme: 'light', interactive: true })).toBe(map);
  });

  test('names every stage, touchpoint and finding', () => {
    const said = textOf(map).replace(/\s+/g, ' ');
    const { stages, findings } = data.audit;
    const names = [
      ...stages.flatMap((stage) => [stage.name, ...stage.touchpoints.map((it) => it.name)]),
      ...findings.filter((it) => it.status !== 'dismissed' && it.class !== 'delight').map((it) => it.title),
    ];
    const squeezed = said.replace(/[\s-]/g, '');
    expect(names.filter(isPlain).filter((it) => !squeezed.includes(it.replace(/[\s-]/g, '')))).toEqual([]);
  });

  test('says every cause of a feeling, beside its face or in a row of its own', () => {
    const squeezed = textOf(map).replace(/[\s-]/g, '');
    const causes = data.audit.stages.flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.emotions.map((emotion) => emotion.stimulus)),
    );
    expect(causes.filter(isPlain).filter((it) => !squeezed.includes(it.replace(/[\s-]/g, '')))).toEqual([]);
  });
});

test('colours are written out for files that travel alone, and left to the page where it has them', () => {
  for (const theme of ['light', 'dark', 'print'] as const)
    expect(renderMap(box, { theme })).not.toContain('var(--wm');
  expect(renderMap(box, { theme: 'auto' })).toContain('prefers-color-scheme:dark');
  const inherited = renderMap(box, { theme: 'inherit' });
  expect(inherited).toContain('var(--wm-text)');
  expect(inherited).not.toMatch(/#[0-9a-f]{6}\b/);
});

test('several maps can share a page', () => {
  const ids = (prefix: string) =>
    [...renderMap(box, { idPrefix: prefix }).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids('a-').filter((id) => ids('b-').includes(id))).toEqual([]);
});

test('links and touchpoint names only where asked for', () => {
  expect(renderMap(box)).not.toMatch(/<a |data-tp/);
  const linked = renderMap(box, { interactive: true });
  expect(linked).toContain('<a href="#tp-checkout" data-tp="checkout">');
  expect(linked).toContain('href="#f-f-pay"');
});

test('only the lanes asked for', () => {
  const said = textOf(renderMap(box, { lanes: ['touchpoints', 'emotion'] }));
  expect(said).toContain('Emotion');
  expect(said).not.toContain('Friction');
});

test('columns fill the width, and the fullest stage gets most of it', () => {
  const view = journeyView(box, messagesFor('en'));
  const columns = columnsOf(view, lanesOf(view), 108, 1124);
  const widths = columns.map((column) => column.width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(Math.abs(total - 1124), String(widths)).toBeLessThan(6);
  expect(Math.max(...widths)).toBe(widths[1]);
  expect(widths[5]).toBeLessThan(widths[0] ?? 0);
});

test('other personas and the audit before are drawn and named', () => {
  const other = { ...box, audit: { ...box.audit, persona: { ...box.audit.persona, name: 'Theo' } } };
  const said = textOf(renderMap(box, { others: [other], before: box }));
  expect(said).toContain('Theo');
  expect(said).toContain('before');
});

test('a stage without a rating is crossed by dots, for nobody felt anything there', () => {
  const small = renderMap(withScore(audits.small));
  expect(small).toContain('stroke-dasharray="1 6"');
  expect(renderMap(box)).not.toContain('stroke-dasharray="1 6"');
});

test('kindred lanes stand together, and each later group opens with a line', () => {
  const lanes = lanesOf(journeyView(box, messagesFor('en')));
  expect(lanes.filter((lane) => lane.opensGroup).map((lane) => lane.id)).toEqual([
    'actions',
    'missing',
    'owners',
  ]);
});

test('friction stands gravest first within its stage', () => {
  const lanes = lanesOf(journeyView(box, messagesFor('en')), ['friction']);
  const marks = (lanes[0]?.cells[1] ?? []).map((item) => item.mark?.kind === 'severity' && item.mark.value);
  expect(marks).toEqual([4, 3, 2, 2, 1]);
});
