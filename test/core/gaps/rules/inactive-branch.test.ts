import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

const plan = { id: 'welcome', name: 'Welcome flow', aim: 'welcome', steps: [] as object[] } as const;
const step = (id: string, more: object = {}) => ({
  id,
  name: id,
  stage: 'onboarding',
  channel: 'e-mail',
  ...more,
});

test.each<Case>([
  [
    'a flow without a way for the silent',
    smallAudit({ plan: { ...plan, steps: [step('hello')] } }),
    ['Welcome flow: no way for inactive people'],
  ],
  [
    'a flow with one',
    smallAudit({
      plan: { ...plan, steps: [step('hello'), step('stay', { branch: { on: 'inactive', of: 'hello' } })] },
    }),
    [],
  ],
  [
    'branches make a plan a flow even without an aim',
    smallAudit({
      plan: {
        id: 'p',
        name: 'P',
        steps: [step('hello'), step('more', { branch: { on: 'clicked', of: 'hello' } })],
      },
    }),
    ['P: no way for inactive people'],
  ],
  ['an intended journey', smallAudit({ plan: { id: 'p', name: 'P', steps: [step('hello')] } }), nothing],
  ['no plan', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('inactive-branch', audit)).toEqual(expected);
});
