import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGaps } from '../../../core/gaps/find-gaps.ts';
import { gapRules } from '../../../core/gaps/index.ts';
import type { GapRule } from '../../../core/gaps/rule.ts';
import { offVoice } from '../../../core/gaps/rules/off-voice.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const audit = smallAudit({
  walked: { retention: [{ id: 'retention/mail', name: 'Mail' }] },
  findings: [{ touchpoint: 'retention/mail', stage: 'retention', tags: ['off-voice'] }],
});

test('the same gap has the same id in every audit', () => {
  const again = structuredClone({ ...audit, audit: { ...audit.audit, id: 'walk-2' } });
  const ids = (it: typeof audit) => findGaps(it, { now: monday }, [offVoice]).findings.map(({ id }) => id);
  expect(ids(audit)).toEqual(['gap-off-voice.retention-mail']);
  expect(ids(again)).toEqual(ids(audit));
});

test('what the auditor decided about a gap stands', () => {
  const [gap] = findGaps(audit, { now: monday }, [offVoice]).findings;
  if (gap === undefined) throw new Error('no gap');
  const decided = { ...gap, status: 'dismissed' as const, why: 'A quotation' };
  const report = findGaps({ ...audit, findings: [...audit.findings, decided] }, { now: monday }, [offVoice]);
  expect(report.findings).toEqual([decided]);
  expect(report.results).toEqual([
    { id: 'off-voice', version: 1, result: 'found', hits: 1, confirmed: 0, dismissed: 1 },
  ]);
});

test('a rule that throws is an error of its own and loses nothing else', () => {
  const broken: GapRule = {
    ...offVoice,
    id: 'broken',
    check() {
      throw new Error('no such stage');
    },
  };
  const { findings, results } = findGaps(audit, { now: monday }, [broken, offVoice]);
  expect(results.map((it) => [it.id, it.result, it.message])).toEqual([
    ['broken', 'error', 'no such stage'],
    ['off-voice', 'found', undefined],
  ]);
  expect(findings).toHaveLength(1);
});

test('an audit without anything has no gaps of its customers', () => {
  const { findings } = findGaps(smallAudit(), { now: monday });
  expect(findings).toEqual([]);
});

test('rules are in a hand-written order with unique ids that are their file names', async () => {
  const ids = gapRules.map((it) => it.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of gapRules) {
    const module: Record<string, unknown> = await import(`../../../core/gaps/rules/${rule.id}.ts`);
    expect(Object.values(module)).toContain(rule);
  }
});

test.each(gapRules.map((it) => it.id))('%s has its own test', (id) => {
  expect(existsSync(join(import.meta.dirname, `rules/${id}.test.ts`))).toBe(true);
});

test('what a rule throws is told, whatever it is', () => {
  const broken: GapRule = {
    ...offVoice,
    check() {
      throw 'no such stage';
    },
  };
  expect(findGaps(audit, { now: monday }, [broken]).results[0]).toMatchObject({
    result: 'error',
    message: 'no such stage',
  });
});
