import { browser } from './browser.ts';

type SidePanel = { open(where: { tabId: number } | { windowId: number }): Promise<void> };
type WithPanels = { sidePanel?: SidePanel; sidebarAction?: { open(): Promise<void> } };

/** Opens the panel beside the page. Must be called at once from a click on the toolbar button: later, browsers refuse. */
export function openPanel(windowId: number | undefined): void {
  // The polyfill's types know neither Chrome's side panel nor that Firefox's may be absent.
  const { sidePanel, sidebarAction } = browser as unknown as WithPanels;
  if (sidePanel && windowId !== undefined) void sidePanel.open({ windowId });
  else if (sidebarAction) void sidebarAction.open();
}
