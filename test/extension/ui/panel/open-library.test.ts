import { expect, test } from 'vitest';
import { openLibrary } from '../../../../extension/ui/panel/open-library.ts';
import { auditOf } from '../support/audit.ts';

test('what a touchpoint answers is off the checklist, wherever it was met', () => {
  const all = openLibrary(auditOf(), 'onboarding');
  const [first] = all;
  const met = auditOf({
    type: 'touchpoint',
    touchpoint: 't',
    name: 'Set-up',
    stage: 'adoption',
    libraryId: first?.id,
  });
  expect(openLibrary(met, 'onboarding').map((it) => it.id)).toEqual(all.slice(1).map((it) => it.id));
});
