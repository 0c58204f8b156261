import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { expect } from 'vitest';
import type { Audit } from '../../../core/journey/audit.ts';
import { axeProblems } from './axe.ts';
import { eventually, seen } from './panel-driver.ts';
import type { Workspace } from './workspace.ts';

/** What the jobs in the workspace have in common. `opened` gives it once it is there. */
export function stepsIn(opened: () => Workspace) {
  const chord = async (...held: ('Alt' | 'Control' | 'Shift')[]) => {
    const { page } = opened();
    for (const key of held) await page.keyboard.down(key);
    return async (key: string) => {
      await page.keyboard.press(key as 'Enter');
      for (const it of held.toReversed()) await page.keyboard.up(it);
    };
  };
  return {
    /** Reads the audit until it holds. */
    once: <T>(read: (audit: Audit) => T, holds: (value: T) => boolean) =>
      eventually(async () => read(await opened().audit()), holds),
    chord,
    undo: async () => (await chord('Control'))('z'),
    /** No barrier in either theme. */
    clean: async () => {
      for (const theme of ['light', 'dark'] as const)
        expect(await axeProblems(opened().page, theme), theme).toEqual([]);
    },
    /** Chooses a file with that text in a field. */
    file: async (name: string, text: string, selector: string) => {
      const path = join(opened().downloads, name);
      await writeFile(path, text);
      const field = (await seen(opened().page, selector)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
    },
  };
}
