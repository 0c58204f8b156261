import { describe, expect, test } from 'vitest';
import { inconsistencies } from '../../../core/gaps/consistency.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

describe('consistency', () => {
  const mail = { id: 'retention/reply', name: 'Reply', channel: 'e-mail' };
  const a = smallAudit({
    walked: {
      retention: [
        { ...mail, outcome: 'achieved', owner: 'Support', emotions: [{ id: 'e', at: monday, value: 1 }] },
      ],
    },
  });
  const b = smallAudit({
    audit: { id: 'walk-2' },
    persona: { id: 'carl', name: 'Carl', fit: 'yes' },
    walked: {
      retention: [
        { ...mail, outcome: 'blocked', owner: 'support', emotions: [{ id: 'e', at: monday, value: 0 }] },
      ],
    },
  });

  test('the same touchpoint in two walks: what differs, and who met it how', () => {
    expect(inconsistencies([a, b])).toEqual([
      {
        key: 'retention/reply',
        name: 'Reply',
        stage: 'retention',
        differences: [
          {
            what: 'outcome',
            values: [
              { audit: 'walk-1', persona: 'anna', touchpoint: 'retention/reply', value: 'achieved' },
              { audit: 'walk-2', persona: 'carl', touchpoint: 'retention/reply', value: 'blocked' },
            ],
          },
        ],
      },
    ]);
  });

  test('feelings two steps apart are a difference', () => {
    const far = structuredClone(b);
    for (const it of far.stages.flatMap((stage) => stage.touchpoints)) {
      it.outcome = 'achieved';
      it.emotions = [{ id: 'e', at: monday, value: -1, stimulus: '' }];
    }
    expect(inconsistencies([a, far])[0]?.differences.map((it) => it.what)).toEqual(['emotion']);
  });

  test('two routes to one library entry are compared within one walk', () => {
    const routes = smallAudit({
      walked: {
        retention: [
          { id: 'x', libraryId: 'success-6/retention/support-interaction', channel: 'call' },
          { id: 'y', libraryId: 'ours/retention/support-interaction', channel: 'chat' },
          { id: 'z', channel: 'letter' },
        ],
      },
    });
    expect(inconsistencies([routes]).map((it) => [it.key, it.differences.map((d) => d.what)])).toEqual([
      ['retention:support-interaction', ['channel']],
    ]);
  });

  test('documents, promises, hand-overs and what was asked are compared too', () => {
    const walked = (id: string, more: object) =>
      smallAudit({ audit: { id }, walked: { retention: [{ ...mail, ...more }] } });
    const wait = { id: 'w', what: 'an answer', startedAt: monday };
    const first = walked('1', {
      documents: [{ id: 'd', name: 'Bill', exists: true }],
      waits: [{ ...wait, promisedMs: 1000 }, wait],
      handover: { from: 'Sales', to: 'Support' },
      feedback: { asked: true },
    });
    const second = walked('2', {
      documents: [{ id: 'd', name: 'Bill', exists: false }],
      waits: [{ ...wait, promisedMs: 2000 }],
      handover: { from: 'Sales', to: 'Care' },
      feedback: { asked: false },
    });
    const [found] = inconsistencies([first, second, walked('3', { waits: [wait] })]);
    expect(found?.differences.map(({ what, values }) => [what, ...values.map((it) => it.value)])).toEqual([
      ['documents', 'Bill: there', 'Bill: missing'],
      ['promise', '1000', '2000'],
      ['hand-over', 'Sales → Support', 'Sales → Care'],
      ['feedback', 'asked', 'not asked'],
    ]);
  });

  test('what was not walked says nothing', () => {
    const planned = smallAudit({
      audit: { id: 'p' },
      walked: { retention: [{ ...mail, walked: false, outcome: 'blocked' }] },
    });
    expect(inconsistencies([a, planned])).toEqual([]);
  });

  test('a walk is consistent with itself', () => {
    expect(inconsistencies([a, a])).toEqual([]);
  });
});
