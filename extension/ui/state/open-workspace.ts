import { browser } from '../../browser.ts';

/** Opens the workspace at a place (`/audit/<id>`, `/settings`), in the tab that has it already if there is one. */
export async function openWorkspace(place: string): Promise<void> {
  const url = browser.runtime.getURL(`workspace.html#${place}`);
  const open = await browser.tabs.query({ url: browser.runtime.getURL('workspace.html') });
  const tab = open[0];
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { url, active: true });
}
