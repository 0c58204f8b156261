import { expect, it } from 'vitest';
import { cjmlOf } from '../../../core/exchange/cjml.ts';
import { planSchema } from '../../../core/journey/plan.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const step = { stage: 'awareness', name: 'Advert', channel: 'advert' };
const plan = planSchema.parse({ id: 'plan', name: 'As meant', steps: [{ id: 'p1', ...step }] });
const walked = {
  awareness: [
    {
      id: 'read',
      name: 'Reads & thinks',
      direct: false,
      actions: [{ party: 'customer' as const, text: 'reads' }],
    },
    { id: 'call', name: 'Call', channel: 'call', actions: [{ party: 'company' as const, text: 'calls' }] },
    {
      id: 'mail',
      name: 'Mail',
      channel: 'e-mail',
      startedAt: monday,
      emotions: [
        { id: 'e', at: monday, value: 2, stimulus: 'kind' },
        { id: 'f', at: monday, value: 1, stimulus: 'quick' },
      ],
    },
  ],
};

it('a walk with a plan is two journeys, and the actual one names its plan', () => {
  const xml = cjmlOf(smallAudit({ plan, walked }));
  expect(xml).toMatch(/<plannedJourney>[\s\S]*<actualJourney>/);
  expect(xml).toContain('<plannedReference>plan</plannedReference>');
  expect(xml).toContain('<journeyShortSummary>As meant</journeyShortSummary>');
  expect(xml).toMatch(/<plannedCommunicationPoint>.*<initiator><refersTo actorIDref="company"/s);
  expect(cjmlOf(smallAudit({ walked }))).not.toContain('planned');
});

it('what a customer does alone is an action; else the one who turns to the other comes first', () => {
  const xml = cjmlOf(smallAudit({ walked }));
  const [, action] = /<actualAction>(.*?)<\/actualAction>/s.exec(xml) ?? [];
  expect(action).toContain('<initiatorLabel>Reads &amp; thinks</initiatorLabel>');
  expect(action).not.toContain('receiver');
  expect(action).not.toContain('timestamps');
  const points = [...xml.matchAll(/<actualCommunicationPoint>.*?<initiator><refersTo actorIDref="(\w+)"/gs)];
  expect(points.map((it) => it[1])).toEqual(['company', 'company']);
  expect(xml).toContain('<timeStarted>2026-01-05T09:00:00.000Z</timeStarted>');
  expect(xml).toContain('<experienceDescription>kind; quick</experienceDescription>');
});

it('says whether the walk is over, and calls the company by its site or else by the journey', () => {
  const over = cjmlOf(smallAudit({ audit: { state: 'stopped' } }));
  expect(over).toContain('<journeyStatus>completed</journeyStatus>');
  expect(over).toContain('<companyName>shop.example</companyName>');
  const running = cjmlOf(smallAudit({ audit: { state: 'walking', site: '' } }));
  expect(running).toContain('<journeyStatus>ongoing</journeyStatus>');
  expect(running).toContain('<companyName>Shop</companyName>');
});
