import { describe, expect, it } from 'vitest';
import { sourceShares } from '../../../core/personas/assumptions.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const friction = (more: object = {}) => ({
  type: 'friction' as const,
  text: 'Two prices',
  severity: 2,
  ...more,
});
const slow = { type: 'vital' as const, metric: 'LCP', value: 5000 };
type Lines = Parameters<typeof walk>;
const found = (...lines: Lines) => project(walk(visit('/'), ...lines))?.findings ?? [];
const idOf = (...lines: Lines) => found(...lines)[0]?.id ?? '';
const picture = (id: string, more: object = {}) => ({
  type: 'picture' as const,
  picture: { id, at: 1, widthPx: 1, heightPx: 1 },
  ...more,
});

describe('pictures of a finding', () => {
  const finding = idOf(friction());

  it('are those made with it and those made for it later, each once', () => {
    const more = [picture('p2', { finding }), picture('p2', { finding }), picture('p3', { finding: 'none' })];
    expect(found(friction({ picture: 'p1' }), ...more)[0]?.pictures).toEqual(['p1', 'p2']);
  });

  it('are replaced where they were drawn upon; others stay', () => {
    const drawn = picture('p3', { instead: 'p1' });
    const second = friction({ text: 'Other', picture: 'p9' });
    const pictures = found(friction({ picture: 'p1' }), second, picture('p2', { finding }), drawn).map(
      (it) => it.pictures,
    );
    expect(pictures).toEqual([['p3', 'p2'], ['p9']]);
  });
});

describe('verdicts', () => {
  it('on what is not there change nothing', () => {
    const [review, triage] = [
      { type: 'review' as const, finding: 'none', verdict: 'not-real' },
      { type: 'triage' as const, finding: 'none', set: { owner: 'Sales' } },
    ];
    expect(found(friction(), review, triage)).toEqual(found(friction()));
  });

  it('may give a severity, but not to what was measured', () => {
    const real = (finding: string) => ({ type: 'review' as const, finding, verdict: 'real', severity: 4 });
    expect(found(friction(), real(idOf(friction())))).toMatchObject([{ severity: 4, status: 'confirmed' }]);
    const [measured] = found(slow, real(idOf(slow)));
    expect(measured).toMatchObject({ metric: 'LCP', status: 'confirmed' });
    expect(measured).not.toHaveProperty('severity');
    const set = { severity: 1 };
    const [triaged] = found(slow, { type: 'triage' as const, finding: idOf(slow), set });
    expect(triaged).not.toHaveProperty('severity');
  });

  it('may move a finding to another touchpoint and its stage, if there is one', () => {
    const finding = idOf(friction());
    const mail = {
      type: 'touchpoint' as const,
      touchpoint: 'mail',
      name: 'Mail',
      stage: 'retention',
      channel: 'e-mail',
    };
    const move = (touchpoint: string) =>
      found(friction(), mail, { type: 'triage' as const, finding, set: { touchpoint } })[0];
    expect(move('mail')).toMatchObject({ touchpoint: 'mail', stage: 'retention' });
    expect(move('nowhere')).toMatchObject({ touchpoint: 'awareness/home', stage: 'awareness' });
  });

  it('may say where a finding comes from, which its share of assumptions follows', () => {
    const set = { source: 'assumption' };
    const log = walk(visit('/'), friction(), {
      type: 'triage' as const,
      finding: idOf(friction()),
      set,
    });
    const audit = project(log);
    expect(audit?.findings).toMatchObject([{ source: 'assumption' }]);
    expect(audit && sourceShares(audit)).toMatchObject({ statements: 1, assumed: 1 });
  });

  it('carried judgements stay marked until somebody judges anew', () => {
    const carried = (...lines: Lines) =>
      project(walk(visit('/'), ...lines))?.stages[0]?.touchpoints[0]?.carried;
    const old = [
      { type: 'outcome' as const, outcome: 'achieved', carried: true },
      { type: 'emotion' as const, value: 1, carried: true },
    ];
    expect(carried(...old)).toEqual(['effectiveness', 'emotion']);
    expect(carried(...old, { type: 'emotion', value: -1 })).toEqual(['effectiveness']);
    expect(carried({ type: 'emotion', value: 1 })).toBeUndefined();
  });
});
