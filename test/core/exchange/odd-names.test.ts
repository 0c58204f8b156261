import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../core/exchange/csv.ts';
import { readJson } from '../../../core/exchange/json-gate.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { openJourneyOf } from '../../../core/exchange/open-journey-out.ts';
import { labelOfSelectors } from '../../../core/exchange/selector-label.ts';
import { whiteboardTsv } from '../../../core/exchange/whiteboard-tsv.ts';
import { xesOf } from '../../../core/exchange/xes.ts';
import { readLine } from '../../../core/plan/outline-line.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';
import { touchpointId } from '../../../core/projection/page-key.ts';
import { titleOf } from '../../../core/projection/titles.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const named = (name: string) => smallAudit({ walked: { awareness: [{ id: 'a', name }] } });

describe('a name that means something to the other side', () => {
  it('is no word of Mermaid’s, and never nothing', () => {
    expect(mermaidOf(named('section of pipe'))).toContain('      ‐ section of pipe: 3: Anna');
    expect(mermaidOf(named('#'))).toContain('      –: 3: Anna');
  });

  it('is no formula on a whiteboard, though numbers stay numbers', () => {
    expect(whiteboardTsv(named('=SUM(A1)'))).toContain("\t'=SUM(A1)\n");
    expect(whiteboardTsv(named('-3'))).toContain('\t-3\n');
    expect(whiteboardTsv(named('"quoted" text'))).toContain('\t"""quoted"" text"\n');
  });

  it('a number that is none is an empty cell', () => {
    expect(writeCsv(['a', 'b'], [[Number.NaN, Number.POSITIVE_INFINITY]])).toBe('\uFEFFa,b\r\n,\r\n');
  });
});

describe('a name that is nothing', () => {
  it('has another in ids and in titles', () => {
    expect(touchpointId('→', '')).toBe('walk/t-touchpoint');
    expect(titleOf('strange-thing', undefined, undefined)).toBe('strange-thing');
    expect(labelOfSelectors([])).toBe('');
    expect(labelOfSelectors([[]])).toBe('');
    expect(labelOfSelectors([['x-shop', 'aria/Pay[role="button"]']])).toBe('Pay');
  });

  it('a plan without one is a plan, and a stage nobody knows goes by its id', () => {
    const step = { id: 'x', stage: 'moon', name: 'Land', channel: 'website', optional: false };
    expect(writeOutline({ id: 'p', name: ' ', trigger: '', steps: [step] }, success6)).toMatch(
      /^# Plan\n\n## moon\n- Land/,
    );
  });

  it('a step’s name may not be longer than any name', () => {
    expect(readLine('x'.repeat(301))).toEqual({ problem: 'the name is longer than 300 characters' });
  });
});

it('a touchpoint without a time follows the one before it in an event log', () => {
  const audit = smallAudit({
    walked: { awareness: [{ id: 'a', startedAt: monday + 5_000 }, { id: 'b' }], retention: [{ id: 'c' }] },
  });
  const times = [...xesOf(audit).matchAll(/time:timestamp" value="([^"]+)"/g)].map((it) => it[1]).slice(1);
  expect(times).toEqual(Array.from({ length: 3 }, () => '2026-01-05T09:00:05.000Z'));
  expect(xesOf(smallAudit({ walked: { awareness: [{ id: 'a' }] } }))).toContain('2026-01-05T09:00:00.000Z');
});

it('JSON may begin with a byte order mark', () => {
  expect(readJson('\uFEFF{"a":1}', 'The file')).toEqual({ a: 1 });
});

it('a measured pain goes out with a middle severity', () => {
  const audit = smallAudit({
    walked: { awareness: [{ id: 'a' }] },
    findings: [
      { touchpoint: 'a', stage: 'awareness', severity: undefined, metric: 'LCP', value: 5000 },
      { touchpoint: 'a', stage: 'awareness', severity: 4 },
    ],
  });
  expect(openJourneyOf(audit).nodes.flatMap((it) => it.severity ?? [])).toEqual(['medium', 'high']);
});

it('a walk that runs has no time yet, and a finding nobody weighed is not serious', () => {
  const audit = smallAudit({ walked: { awareness: [{ id: 'a' }] } });
  expect(junitOf([{ audit, score: score(inputOf(audit)) }])).toContain('time="0"');
});

it('JSON that breaks off inside a text is no JSON', () => {
  expect(() => readJson('{"a":"b', 'The file')).toThrow(/The file is not valid JSON: .* Was it cut off/);
});
