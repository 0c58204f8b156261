import { attribute, tagOf } from './dom.ts';
import { listen } from './listen.ts';
import { maskUrl } from './mask-url.ts';
import type { Recorder } from './recorder.ts';
import { maskText } from './redact.ts';
import { watchRequests } from './requests.ts';

/** A page that fails in a loop is told this often in one document. */
const most = 100;
const resources: Readonly<Record<string, string>> = {
  img: 'image',
  script: 'script',
  link: 'style',
  video: 'video',
  audio: 'audio',
  source: 'media',
  iframe: 'frame',
  object: 'object',
  embed: 'object',
};

/** What asked for a file, as the browser's list of requests has it. */
const initiators: Readonly<Record<string, string>> = { img: 'image', script: 'script' };

/** What failed: resources of the page and answers of 400 and above. Script errors are heard by page-errors.ts, in the page's own world. */
export function watchFailures(recorder: Recorder): void {
  let told = 0;
  const missing = new Set<string>();
  const tell: typeof recorder.record = (draft, as) => (told++ < most ? recorder.record(draft, as) : '');

  listen(
    recorder,
    ['error'],
    (event: Event) => {
      if (event.target instanceof Element) tellResource(event.target);
    },
    { any: true },
  );
  watchRequests(recorder, ({ name, responseStatus, initiatorType }) => {
    if (!['fetch', 'xmlhttprequest'].includes(initiatorType) || responseStatus < 400) return;
    const url = maskUrl(name);
    tell({
      type: 'failure',
      what: 'request',
      message: `${responseStatus} ${url}`.slice(0, 300),
      url,
      status: responseStatus,
      firstParty: isFirstParty(name),
    });
  });

  const tellResource = (element: Element) => {
    const resource = resources[tagOf(element)];
    const address = attribute(element, 'src') ?? attribute(element, 'href') ?? attribute(element, 'data');
    if (
      !resource ||
      !address ||
      (resource === 'style' && !/stylesheet/i.test(attribute(element, 'rel') ?? ''))
    )
      return;
    tellMissing(resource, address);
  };

  /** What failed before this script came, as it does on the first page of a walk. */
  const tellEarlier = () => {
    for (const entry of performance.getEntriesByType('resource')) {
      if (!(entry instanceof PerformanceResourceTiming) || entry.responseStatus < 400) continue;
      const resource = initiators[entry.initiatorType];
      if (resource) tellMissing(resource, entry.name);
    }
  };

  /** Heard of twice, as an event and in the browser's list, it is told once. */
  const tellMissing = (resource: string, address: string) => {
    const url = maskUrl(address, document.baseURI);
    const key = `${resource} ${url}`;
    if (missing.has(key)) return;
    missing.add(key);
    tell({
      type: 'failure',
      what: 'resource',
      message: `${resource} ${url}`.slice(0, 300),
      url,
      firstParty: isFirstParty(address),
      resource,
    });
  };

  // After a pause it was told already, or belongs to the pause.
  if (recorder.place.facts === 0) recorder.guard(tellEarlier);
}

/** A failure of a script, as page-errors.ts tells it. An error without a file is the page's own. */
export function scriptFailure(what: 'script' | 'rejection', message: string, file: string) {
  return {
    type: 'failure' as const,
    what,
    message: maskText(message) || 'no message',
    ...(file ? { url: maskUrl(file) } : {}),
    firstParty: file === '' || isFirstParty(file),
  };
}

/** The same site, as far as its name tells without a list of public suffixes. */
function isFirstParty(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return true;
  const { hostname } = new URL(address, document.baseURI);
  return hostname === '' || siteOf(hostname) === siteOf(location.hostname);
}

function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const shortSecond =
    (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(shortSecond ? -3 : -2).join('.');
}
