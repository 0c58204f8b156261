import { expect, test } from 'vitest';
import { healthAlert } from '../../../extension/session/health-alert.ts';
import { auditOf, type Said, visit } from '../ui/support/audit.ts';

const good: Said = { type: 'outcome', outcome: 'achieved', tab: 1 };
const bad: Said = { type: 'friction', text: 'Pay button dead', severity: 4, class: 'pain', tags: [], tab: 1 };

test('a fall through a threshold names its cause', () => {
  const alert = healthAlert(
    auditOf(visit('/', 'Checkout'), good),
    auditOf(visit('/', 'Checkout'), good, bad),
    'en',
  );
  expect(alert?.from).toBe(100);
  expect(alert?.to).toBeLessThan(80);
  expect(alert?.cause?.words).toBe('Pay button dead');
  expect(alert?.cause?.points).toBeLessThan(0);
});

test('nothing is told of a journey that stayed as it was', () => {
  const audit = auditOf(visit('/'), good);
  expect(healthAlert(audit, audit, 'de')).toBeUndefined();
});
