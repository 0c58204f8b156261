import { expect, test } from 'vitest';
import { project } from '../../../core/projection/project.ts';
import { site, visit, walk } from '../../fixtures/walk.ts';

test('a walk that began on a page of the browser belongs to the first site it comes to', () => {
  const events = walk(visit('/plans'), { type: 'stop' });
  const elsewhere = events.map((event) => (event.type === 'start' ? { ...event, site: '' } : event));
  expect(project(elsewhere)?.audit.site).toBe(site);
  expect(project(elsewhere)?.stages).toEqual(project(events)?.stages);
});
