import type { CDPSession, HTTPRequest, Page } from 'puppeteer';

/** Follows where a page is led by what is pressed on it. */
export type Arrivals = {
  /** Resolves when nothing is on its way any more, or after so long. */
  settled(withinMs: number): Promise<void>;
  /** What the browser says of a page that never came, `net::ERR_… at <address>`; `undefined` when the last one is there. */
  failed(): string | undefined;
};

/** How often a page on its way is looked for. */
const lookMs = 100;

export function followArrivals(page: Page, session: CDPSession): Arrivals {
  let onItsWay: HTTPRequest | undefined;
  let reason: string | undefined;
  let unreached: string | undefined;
  const isOurs = (request: HTTPRequest) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame();
  page.on('request', (request) => {
    if (isOurs(request)) [onItsWay, reason] = [request, undefined];
  });
  page.on('response', (response) => {
    if (isOurs(response.request())) onItsWay = undefined;
  });
  page.on('requestfailed', (request) => {
    if (!isOurs(request)) return;
    onItsWay = undefined;
    reason = request.failure()?.errorText;
  });
  session.on('Page.frameNavigated', ({ frame: { parentId, unreachableUrl } }) => {
    if (parentId !== undefined) return;
    onItsWay = undefined;
    unreached = unreachableUrl && `${reason ?? 'net::ERR_FAILED'} at ${plain(unreachableUrl)}`;
  });
  return {
    async settled(withinMs) {
      const until = Date.now() + withinMs;
      while (onItsWay && Date.now() < until) await new Promise((later) => setTimeout(later, lookMs));
      if (onItsWay) unreached = `net::ERR_TIMED_OUT at ${plain(onItsWay.url())}`;
    },
    failed: () => unreached,
  };
}

/** An address as it may be kept: what follows `?` and `#` may be somebody's secret. */
function plain(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.origin === 'null' ? url.protocol : url.origin}${url.pathname}` : 'that address';
}
