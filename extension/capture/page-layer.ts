/**
 * A layer of ours above the page, in a closed shadow root: no style of the page reaches in, nothing of it leaks out. It is
 * in the top layer where the browser has one, so that no dialog of the page covers it.
 */
export function pageLayer(css: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  // Built here, not parsed from the page's markup: a strict policy of the page has no say in it.
  sheet.replaceSync(
    `:host { all: initial; position: fixed; border: 0; padding: 0; margin: 0; background: none; overflow: visible; } ${css}`,
  );
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}
