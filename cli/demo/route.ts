import type { FrictionId } from './frictions.ts';
import type { Html } from './html.ts';
import type { Shop } from './shop.ts';

/** What a page or an answer may look at. */
export interface Visit {
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  shop: Shop;
  /** Is this friction switched on? */
  on: (id: FrictionId) => boolean;
  now: Date;
}

export interface Reply {
  status?: number;
  type?: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** The server sits on the reply for this long. */
  delayMs?: number;
}

export type NavKey = 'plans' | 'recipes' | 'growers' | 'reviews' | 'help' | 'account' | 'none';

/** The tools a client script is handed. Client scripts are served as text, so they can import nothing. */
export interface ClientTools {
  on: (id: FrictionId) => boolean;
  /** The first match, or an error that names the selector. */
  find: <T extends Element = HTMLElement>(selector: string) => T;
  all: <T extends Element = HTMLElement>(selector: string) => T[];
  /** Sends a form and reads the whole answer. */
  post: (
    url: string,
    data?: Record<string, string>,
  ) => Promise<{ ok: boolean; answer: Record<string, unknown> }>;
  later: (run: () => void, ms: number) => void;
}

export type ClientScript = (tools: ClientTools) => void;

export interface Page {
  path: string;
  title: string;
  description: string;
  nav: NavKey;
  body: (visit: Visit) => Html;
  script?: ClientScript;
  /** Other than 200. */
  status?: number;
  /** Answered as if it were not there, when this says so. */
  absent?: (visit: Visit) => boolean;
  /** A document for a frame: no header, no footer. */
  bare?: boolean;
  /** Sent away instead of rendered, when this gives an address. */
  redirect?: (visit: Visit) => string | undefined;
}

/** Names the type of a page where it is written. */
export function definePage(page: Page): Page {
  return page;
}

export function redirectTo(location: string): Reply {
  return { status: 303, body: '', headers: { location } };
}

export function json(value: unknown, rest: Omit<Reply, 'body' | 'type'> = {}): Reply {
  return { ...rest, type: 'application/json', body: JSON.stringify(value) };
}
