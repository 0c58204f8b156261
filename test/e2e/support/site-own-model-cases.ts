import { expect, test } from 'vitest';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { ownStage } from './own-model-audit.ts';
import { own } from './site-bundles.ts';
import type { OpenSite } from './site-frame-cases.ts';

/** An audit by stages of the team's own is published like any other. */
export function ownModelCases(site: () => OpenSite): void {
  test('a journey by a model of one’s own has its stages, and the score their weights give', async () => {
    const { page } = await site().open('/compare/subscribe-to-a-weekly-box/');
    const path = await page.$eval(
      '.wm-matrix a[href*="-ines-"]',
      (link) => new URL((link as HTMLAnchorElement).href).pathname,
    );
    await page.goto(new URL(path, site().home).href, { waitUntil: 'load' });
    const shown = Number(await page.$eval('.wm-report', (report) => report.getAttribute('data-score')));
    const scored = score(inputOf(own));
    expect(shown).toBeCloseTo(scored.score ?? Number.NaN, 6);
    const even = own.stages.map((it) => ({ ...it, weight: 1 }));
    expect(shown).not.toBeCloseTo(score(inputOf({ ...own, stages: even })).score ?? Number.NaN, 1);
    const text = await page.$eval('.wm-report', (report) => report.textContent ?? '');
    expect(text).toContain('First box');
    expect(text).toContain('A break');
    await page.close();
  });

  test('it stands beside the built-in model, stretch by stretch, each in a table of its own', async () => {
    const { page } = await site().open('/compare/subscribe-to-a-weekly-box/');
    const tables = await page.$$eval('.wm-matrix table', (all) =>
      all.map((table) =>
        [...table.rows].map((row) =>
          [...row.cells].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
        ),
      ),
    );
    const across = tables.find(([head]) => head?.some((it) => it.includes('Our box'))) ?? [];
    const { stages } = score(inputOf(own));
    const row = (name: string) =>
      across.find((cells) => cells.slice(0, 2).some((it) => it.includes(name)))?.join(' | ');
    expect(row('First box')).toContain('Onboarding');
    expect(row('A break')).toContain(String(Math.round(stages[ownStage] ?? Number.NaN)));
    expect(row('Awareness')).toContain(String(Math.round(stages['awareness'] ?? Number.NaN)));
    expect(
      tables.filter(([head]) => head?.includes('First box')),
      'people by stages',
    ).toHaveLength(1);
    await page.close();
  });
}
