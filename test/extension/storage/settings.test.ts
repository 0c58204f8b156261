import { beforeEach, expect, test } from 'vitest';
import { readAlerts, saveAlerts } from '../../../extension/storage/alerts.ts';
import { readCadences } from '../../../extension/storage/cadences.ts';
import { maskedAreas } from '../../../extension/storage/masked-areas.ts';
import { saveSetting } from '../../../extension/storage/settings.ts';
import { freshDatabase } from './indexed-db.ts';

beforeEach(freshDatabase);

test('what was never saved has its default', async () => {
  expect(await readAlerts()).toEqual({ on: false, told: [] });
  expect(await maskedAreas()).toEqual([]);
  expect(await readCadences()).toEqual({});
});

test('what was saved is read back', async () => {
  await saveAlerts({ on: true, told: ['w1'] });
  await saveSetting('interface', { mask: ['.private'], theme: 'dark', cadences: { j: 'monthly' } });
  expect(await readAlerts()).toEqual({ on: true, told: ['w1'] });
  expect(await maskedAreas()).toEqual(['.private']);
  expect(await readCadences()).toEqual({ j: 'monthly' });
});

test('a setting of another shape is as good as none', async () => {
  await saveSetting('alerts', { on: 'yes' });
  await saveSetting('interface', { mask: [7], cadences: { j: 'daily' } });
  expect(await readAlerts()).toEqual({ on: false, told: [] });
  expect(await maskedAreas()).toEqual([]);
  expect(await readCadences()).toEqual({});
});
