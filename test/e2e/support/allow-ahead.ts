import type { Walk } from './walk.ts';

/**
 * As if the auditor had said yes: no test can press the browser's question, so the browser's own page of extensions notes the
 * answer down. The extension still has to ask, from a press.
 */
export async function allowAhead({ browser, extension }: Walk, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, site) => chrome.developerPrivate.addHostPermission(id, site),
    extension.id,
    pattern,
  );
  await page.close();
}

declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
};
