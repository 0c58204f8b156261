import { describe, expect, test } from 'vitest';
import { personaSchema } from '../../../core/journey/persona.ts';
import { sourceShares } from '../../../core/personas/assumptions.ts';
import { fitFlag, mayWalk } from '../../../core/personas/fit.ts';
import { questions, unanswered } from '../../../core/personas/questions.ts';
import { sharedPains } from '../../../core/personas/shared-pains.ts';
import { smallAudit } from '../support/small-audit.ts';

const anna = personaSchema.parse({ id: 'anna', name: 'Anna' });
const carl = { id: 'carl', name: 'Carl', fit: 'partly' } as const;

describe('the eight questions', () => {
  test('come in their order, the decisive one last', () => {
    expect(questions.map((it) => it.id)).toEqual([
      'segments',
      'decides',
      'content',
      'talk',
      'timeToBuy',
      'technicalNeeds',
      'budget',
      'fit',
    ]);
    expect(questions.filter((it) => it.decisive).map((it) => it.id)).toEqual(['fit']);
    expect(questions[0]?.message).toBe('persona.question.segments');
  });

  test('blank answers are no answers; words do not answer the last one, the fit does', () => {
    const persona = { ...anna, answers: { segments: 'Bakeries', decides: '  ', fit: 'We think so' } };
    expect(unanswered(persona).map((it) => it.id)).toEqual([
      'decides',
      'content',
      'talk',
      'timeToBuy',
      'technicalNeeds',
      'budget',
      'fit',
    ]);
    expect(unanswered({ ...persona, fit: 'no' }).map((it) => it.id)).not.toContain('fit');
  });
});

test('a walk starts only once the fit is known, even if it is bad', () => {
  expect(mayWalk(anna)).toMatchObject({ ok: false, question: 'fit', message: 'persona.walk.fitUnknown' });
  for (const fit of ['yes', 'partly', 'no'] as const) expect(mayWalk({ ...anna, fit })).toEqual({ ok: true });
});

test('a persona without fit is flagged', () => {
  expect(fitFlag({ ...anna, fit: 'yes' })).toBeUndefined();
  expect(fitFlag({ ...anna, fit: 'partly' })?.level).toBe('notice');
  expect(fitFlag({ ...anna, fit: 'no' })).toMatchObject({ level: 'warning', message: 'persona.fit.no' });
  expect(fitFlag(anna)?.message).toBe('persona.fit.unknown');
});

describe('share of assumptions', () => {
  test('is over goals and what people found, not over detectors or what was dismissed', () => {
    const audit = smallAudit({
      goals: [
        { id: 'g1', stage: 'awareness', text: 'Know what it is', source: 'interview' },
        { id: 'g2', stage: 'onboarding', text: 'Be ready in a day' },
      ],
      findings: [
        { touchpoint: 'a', stage: 'awareness' },
        { touchpoint: 'a', stage: 'awareness', source: 'assumption' },
        { touchpoint: 'a', stage: 'awareness', source: 'assumption', status: 'dismissed' },
        { touchpoint: 'a', stage: 'awareness', kind: 'rage-click', detector: 'rage-click@1' },
      ],
    });
    const shares = sourceShares(audit);
    expect(shares).toMatchObject({ statements: 4, assumed: 0.5 });
    expect(shares.bySource).toMatchObject({ interview: 1, assumption: 2, observed: 1, survey: 0 });
  });

  test('an emptied goal states nothing', () => {
    const goal = { id: 'g', stage: 'awareness', text: '', success: '', team: 'Sales' };
    expect(sourceShares(smallAudit({ goals: [goal] })).statements).toBe(0);
  });

  test('is null where nothing was stated', () => {
    expect(sourceShares(smallAudit()).assumed).toBeNull();
  });
});

describe('shared pains', () => {
  const here = { touchpoint: 'consideration/plans', stage: 'consideration' } as const;
  const walked = { consideration: [{ id: 'consideration/plans', name: 'Plans' }] };
  const a = smallAudit({
    walked,
    findings: [
      { ...here, kind: 'dead-click', severity: 3 },
      { ...here, kind: 'slow-page', severity: 1 },
      { touchpoint: 'onboarding/set-up', stage: 'onboarding' },
    ],
  });
  const b = smallAudit({
    walked,
    audit: { id: 'walk-2' },
    persona: carl,
    findings: [
      { ...here, kind: 'dead-click', severity: 2 },
      { ...here, kind: 'friction' },
    ],
  });

  test('are the places where two personas suffer, with what both met', () => {
    const pains = sharedPains([a, b]);
    expect(pains).toHaveLength(1);
    expect(pains[0]).toMatchObject({
      name: 'Plans',
      personas: ['anna', 'carl'],
      kinds: ['dead-click'],
      worst: 3,
    });
    expect(pains[0]?.findings).toHaveLength(4);
  });

  test('need two personas, not two walks of one', () => {
    expect(sharedPains([a, { ...b, persona: a.persona }])).toEqual([]);
  });

  test('do not count delights, dismissed or mended findings', () => {
    const harmless = smallAudit({
      walked,
      audit: { id: 'walk-3' },
      persona: carl,
      findings: [
        { ...here, class: 'delight' },
        { ...here, status: 'dismissed' },
        { ...here, work: 'fixed' },
        { ...here, severity: 0 },
      ],
    });
    expect(sharedPains([a, harmless])).toEqual([]);
  });
});

test('what was only measured is a pain too, of no severity of its own', () => {
  const walked = (id: string, severity: number | undefined) =>
    smallAudit({
      persona: { id, name: id, fit: 'yes' },
      walked: { awareness: [{ id: 'home', name: 'Home' }] },
      findings: [
        { touchpoint: 'home', stage: 'awareness', kind: 'slow-page', severity, metric: 'LCP', value: 1 },
      ],
    });
  expect(sharedPains([walked('anna', undefined), walked('carl', undefined)])).toMatchObject([
    { touchpoint: 'home', worst: 0, kinds: ['slow-page'] },
  ]);
  expect(sharedPains([walked('anna', 0), walked('carl', undefined)])).toEqual([]);
});
