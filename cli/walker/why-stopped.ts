import { message } from './browser.ts';

/** What the browser says when a page does not open, in words that say what to look at. */
const reasons: readonly [RegExp, (url: string, code: string) => string][] = [
  [
    /ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE/,
    (url) => `Nothing answers at ${url}. Is the site running?`,
  ],
  [/ERR_TIMED_OUT/, (url) => `${url} does not answer.`],
  [/ERR_NAME_NOT_RESOLVED/, (url) => `There is no site of that name: ${url}.`],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/, (url) => `There is no network to reach ${url}.`],
  [/ERR_CERT_|ERR_SSL_/, (url) => `The browser does not trust the certificate of ${url}.`],
  [/ERR_TOO_MANY_REDIRECTS/, (url) => `${url} sends the visitor round in a circle.`],
  [
    /ERR_INVALID_AUTH_CREDENTIALS/,
    (url) => `${url} asks for a user name and a password, which a re-walk does not give.`,
  ],
  [/ERR_ABORTED/, (url) => `${url} brings no page: it sends nothing to show, or a file to save.`],
  [/ERR_INVALID_RESPONSE|ERR_HTTP|ERR_QUIC/, (url) => `${url} answers with something no browser can read.`],
  [/net::ERR_\w+/, (url, code) => `The browser could not open ${url} (${code}).`],
];

/** Why a step could not be taken, at most 300 characters. */
export function whyStopped(error: unknown): string {
  const said = message(error);
  const url = / at (\S+)$/.exec(said)?.[1] ?? 'that address';
  const late = /^Navigation timeout of (\d+) ms exceeded/.exec(said)?.[1];
  if (late) return `The page did not come within ${Number(late) / 1000} seconds (--timeout).`;
  const reason = reasons.find(([pattern]) => pattern.test(said));
  return (reason?.[1](url, reason[0].exec(said)?.[0] ?? '') ?? said).slice(0, 300);
}
