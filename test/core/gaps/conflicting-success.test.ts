import { describe, expect, test } from 'vitest';
import { conflictingSuccess } from '../../../core/gaps/conflicting-success.ts';
import { smallAudit } from '../support/small-audit.ts';

describe('conflicting definitions of success', () => {
  const goal = { stage: 'onboarding', text: 'Get started' };
  test('are listed where two parties differ', () => {
    const audit = smallAudit({
      goals: [
        { ...goal, id: '1', success: 'First invoice sent', source: 'interview' },
        { ...goal, id: '2', success: 'Training attended', team: 'Onboarding Specialists' },
        { ...goal, id: '3', success: '', team: 'Sales' },
        { ...goal, id: '4', stage: 'awareness', success: 'I get it' },
        { ...goal, id: '5', stage: 'awareness', success: 'I get it!', team: 'Marketing' },
      ],
    });
    expect(conflictingSuccess(audit)).toEqual([
      {
        stage: 'onboarding',
        name: 'Onboarding',
        definitions: [
          { who: 'Anna', goal: '1', success: 'First invoice sent', source: 'interview' },
          { who: 'Onboarding Specialists', goal: '2', success: 'Training attended', source: 'assumption' },
        ],
      },
    ]);
  });

  test('a team whose name was left out is still not the persona', () => {
    const audit = smallAudit({
      goals: [
        { ...goal, id: '1', success: 'First invoice sent' },
        { ...goal, id: '2', success: 'Training attended', team: '' },
      ],
    });
    expect(conflictingSuccess(audit)[0]?.definitions.map((it) => it.who)).toEqual(['Anna', '–']);
  });
});
