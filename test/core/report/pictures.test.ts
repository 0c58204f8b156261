import { describe, expect, test } from 'vitest';
import { renderBadge } from '../../../core/report/badge.ts';
import { renderEmotionCurve } from '../../../core/report/emotion-curve.ts';
import { flowGraph } from '../../../core/report/flow/flow-graph.ts';
import { renderFlow } from '../../../core/report/flow.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { renderScoreRing } from '../../../core/report/score-ring.ts';
import { renderSparkline } from '../../../core/report/sparkline.ts';
import { renderTimeline } from '../../../core/report/timeline.ts';
import { renderWaterfall } from '../../../core/report/waterfall.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { textOf } from './text-of.ts';

const box = withScore(audits['weekly box']);
const drawings = {
  timeline: renderTimeline,
  flow: renderFlow,
  waterfall: renderWaterfall,
  curve: renderEmotionCurve,
};

describe.each(Object.entries(drawings))('%s', (_, draw) => {
  test.each(Object.entries(audits))('of %s is sound', (_, audit) => {
    const markup = draw(withScore(audit), { theme: 'light' });
    expect(markup.match(/NaN|undefined|Infinity|\[object/)).toBeNull();
    expect(markup).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the timeline says what the map says', () => {
  const squeezed = textOf(renderTimeline(box)).replace(/[\s-]/g, '');
  const { stages, findings } = box.audit;
  const names = [
    ...stages.flatMap((stage) => [stage.name, ...stage.touchpoints.map((it) => it.name)]),
    ...stages.flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.emotions.map((emotion) => emotion.stimulus)),
    ),
    ...findings.filter((it) => it.status !== 'dismissed').map((it) => it.title),
  ].filter((name) => name !== 'Nobody owns the first delivery');
  expect(names.filter((name) => !squeezed.includes(name.replace(/[\s-]/g, '')))).toEqual([]);
});

test('the bars of the waterfall lead from 100 to the score', () => {
  const markup = renderWaterfall(box, { most: 99 });
  const bars = [...markup.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16"/g)].map(
    (match) => ({
      from: Number(match[1]),
      to: Number(match[1]) + Number(match[2]),
    }),
  );
  expect(bars).toHaveLength(box.score.ledger.length + 1);
  const losses = bars.slice(0, -1);
  for (const [index, bar] of losses.entries()) {
    const next = bars[index + 1];
    // A bar of almost nothing is drawn a little wider, so that it can be seen.
    if (next) expect(Math.abs(next.to - bar.from)).toBeLessThan(1.6);
  }
});

test('small causes share a bar', () => {
  const said = textOf(renderWaterfall(box, { most: 3 }));
  expect(said).toContain(`${box.score.ledger.length - 3} smaller causes`);
});

test('the flow has the walked way, the branches, the way back and the end', () => {
  const { edges, first, last, dropOffs } = flowGraph(journeyView(box, messagesFor('en')));
  const kinds = Object.fromEntries(edges.map((edge) => [`${edge.from}>${edge.to}`, edge.kind]));
  expect(kinds['review>pricing']).toBe('walked');
  expect(kinds['home>pricing']).toBe('possible');
  expect(kinds['checkout>pricing']).toBe('back');
  expect([first, last, [...dropOffs]]).toEqual(['home', 'chat-help', []]);
});

test('a missed goal from which nothing leads on is a drop-off', () => {
  const view = journeyView(withScore(audits.german), messagesFor('de'));
  expect([...flowGraph(view).dropOffs]).toEqual(['t3']);
  expect(textOf(renderFlow(view, { locale: 'de' }))).toContain('Hier war Schluss');
});

test('a badge says score, band and gate, and escapes its label', () => {
  expect(textOf(renderBadge(76.4, { gatePassed: false }))).toContain('76 ✕');
  expect(renderBadge(92)).toContain('#0b6e63');
  expect(renderBadge(null)).toContain('no score');
  expect(renderBadge(50, { label: '<script>' })).not.toContain('<script>');
});

test('a ring and a sparkline say their numbers', () => {
  expect(renderScoreRing({ score: 66.6, coverage: 0.8 })).toContain('67 of 100, coverage 80 %');
  expect(renderScoreRing({ score: null, coverage: 0 })).toContain('no score');
  expect(renderSparkline([40, null, 61.2])).toContain('Score: 40, 61');
  expect(renderSparkline([])).toContain('no score');
});

test('causes of one name are told apart by the number of their touchpoint', () => {
  const said = textOf(renderWaterfall(withScore(audits.terrible), { most: 3 }));
  expect(said).toMatch(/Account page: goal missed\s+1\s/);
  expect(said).toMatch(/Account page: goal missed\s+4\s/);
});

test('the words of a way stand beside it, none is left out', () => {
  const said = textOf(renderFlow(box)).replace(/\s+/g, ' ');
  expect(['asks', 'chooses', 'next day', 'starts over'].filter((label) => !said.includes(label))).toEqual([]);
});
