import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { pause } from './panel-driver.ts';

export const widths = [320, 768, 1280] as const;
export const themes = ['light', 'dark'] as const;
export type Look = { readonly width: number; readonly theme: (typeof themes)[number] };

/** Every width in light and dark. */
export const looks: readonly Look[] = widths.flatMap((width) => themes.map((theme) => ({ width, theme })));

/** A picture of the whole page as it is now, `NAME-WIDTH-THEME.png` in the folder. Returns its path. */
export async function shoot(
  page: Page,
  folder: string,
  name: string,
  { width, theme }: Look,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await page.setViewport({ width, height: width < 500 ? 640 : 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Pictures are laid out to the width that the observer tells of one frame later.
  await pause(250);
  const path = join(folder, `${name}-${width}-${theme}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  return path;
}
