import { message } from './browser.ts';

/** What the browser says when a page does not open, in words that say what to look at. */
const reasons: readonly [RegExp, (url: string) => string][] = [
  [
    /ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE/,
    (url) => `Nothing answers at ${url}. Is the site running?`,
  ],
  [/ERR_NAME_NOT_RESOLVED/, (url) => `There is no site of that name: ${url}.`],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/, (url) => `There is no network to reach ${url}.`],
  [/ERR_CERT_|ERR_SSL_/, (url) => `The browser does not trust the certificate of ${url}.`],
  [/ERR_TOO_MANY_REDIRECTS/, (url) => `${url} sends the visitor round in a circle.`],
];

/** Why a step could not be taken, at most 300 characters. */
export function whyStopped(error: unknown): string {
  const said = message(error);
  const url = / at (\S+)$/.exec(said)?.[1] ?? 'that address';
  const late = /^Navigation timeout of (\d+) ms exceeded/.exec(said)?.[1];
  const why = late
    ? `The page did not come within ${Number(late) / 1000} seconds (--timeout).`
    : (reasons.find(([pattern]) => pattern.test(said))?.[1](url) ?? said);
  return why.slice(0, 300);
}
