import { expect, it } from 'vitest';
import { colleaguesOf } from '../../../core/exchange/colleagues.ts';
import { judgeTogether } from '../../../core/scoring/several-auditors.ts';
import { smallAudit } from '../support/small-audit.ts';

const audit = (id: string, auditor: string, value: number, more: object = {}) =>
  smallAudit({
    audit: { id, auditor, ...more },
    walked: { awareness: [{ id: 'home', emotions: [{ id: 'e', at: 1, value }] }] },
  });

it('takes the audits of one journey and tells their auditors apart', () => {
  const colleagues = colleaguesOf([audit('a', 'Ann', 2), audit('b', 'Ann', 0), audit('c', '', -1)]);
  expect(colleagues.map((it) => it.auditor)).toEqual(['Ann 1', 'Ann 2', 'Auditor']);
  expect(judgeTogether(colleagues).scores).toHaveLength(3);
});

it('knows a journey and a persona by name: each browser has ids of its own', () => {
  const there = audit('b', 'Bo', 2);
  const same = {
    ...there,
    audit: { ...there.audit, journey: { ...there.audit.journey, id: 'theirs' } },
    persona: { ...there.persona, id: 'theirs' },
  };
  expect(colleaguesOf([audit('a', 'Ann', 2), same])).toHaveLength(2);
});

it('refuses what cannot be judged together', () => {
  const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
  expect(() => colleaguesOf([audit('a', 'Ann', 2)])).toThrow(refusal('one-auditor'));
  expect(() => colleaguesOf([audit('a', 'Ann', 2), audit('a', 'Bo', 2)])).toThrow(refusal('same-walk'));
  expect(() =>
    colleaguesOf([audit('a', 'Ann', 2), audit('b', 'Bo', 2, { journey: { id: 'x', name: 'X' } })]),
  ).toThrow(/it is of another journey/);
  const other = { ...audit('b', 'Bo', 2), persona: { ...audit('b', 'Bo', 2).persona, name: 'Carl' } };
  expect(() => colleaguesOf([audit('a', 'Ann', 2), other])).toThrow(/another persona walked it/);
  expect(() => colleaguesOf([audit('a', 'Ann', 2), other], ['a.json', 'b.json'])).toThrow(
    `“b.json” cannot be judged together with “a.json”: another persona walked it (${other.persona.name}, not Anna)`,
  );
  const twice = [audit('a', 'Ann', 2), audit('b', 'Bo', 2), audit('a', 'Cy', 2)];
  expect(() => colleaguesOf(twice, ['a.json', 'b.json', 'c.json'])).toThrow(
    '“c.json” is the same walk as “a.json”',
  );
  const staged = audit('b', 'Bo', 2);
  for (const framework of [
    { ...staged.framework, id: 'ours' },
    { ...staged.framework, version: 99 },
  ])
    expect(() => colleaguesOf([audit('a', 'Ann', 2), { ...staged, framework }])).toThrow(
      /it has other stages/,
    );
  expect(() => colleaguesOf(Array.from({ length: 21 }, (_, i) => audit(`w${i}`, 'Ann', 1)))).toThrow(
    refusal('too-many-auditors'),
  );
});
