import { expect, test } from 'vitest';
import { renderFlow } from '../../../core/report/flow.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../support/small-audit.ts';
import { textOf } from './text-of.ts';

const point = (id: string, minute: number, more: object = {}) => ({
  id,
  name: `Place ${id}`,
  startedAt: monday + minute * 60_000,
  ...more,
});
const height = (drawing: string) => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);

test('a way back to an earlier stage runs below everything, each in a lane of its own', () => {
  const flow = (...routes: { to: string; label: string }[]) =>
    renderFlow(
      withScore(
        smallAudit({
          walked: {
            awareness: [point('a', 1), point('b', 2)],
            consideration: [point('c', 3, { routes: routes.map((it) => ({ ...it, back: true })) })],
          },
        }),
      ),
    );
  const [none, one, two] = [
    flow(),
    flow({ to: 'a', label: 'again' }),
    flow({ to: 'a', label: 'again' }, { to: 'b', label: 'almost' }),
  ];
  expect(textOf(two)).toMatch(/again[\s\S]*almost/);
  expect(two).not.toMatch(/NaN|undefined|Infinity/);
  expect(height(one)).toBeGreaterThan(height(none));
  expect(height(two)).toBeGreaterThan(height(one));
});

test('a way that leads nowhere is not drawn', () => {
  const routes = [{ to: 'nowhere', label: 'lost' }];
  const audit = smallAudit({ walked: { awareness: [point('a', 1, { routes }), point('b', 2)] } });
  expect(textOf(renderFlow(withScore(audit)))).not.toContain('lost');
});
