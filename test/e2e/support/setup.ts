import { success6 } from '../../../core/stages/success-6.ts';

/** What a walk of the tests starts with. */
export const setup = {
  title: 'A walk of the tests',
  journey: { id: 'j-tests', name: 'Tests' },
  persona: { id: 'p-maya', name: 'Maya', fit: 'yes' },
  framework: success6,
  auditor: 'A. Tester',
};
