import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { switchBoard, type Version } from './frictions.ts';
import type { Reply } from './route.ts';
import { demoRouter } from './router.ts';
import { newShop, type Shop } from './shop.ts';

export interface DemoOptions {
  /** 0 lets the system choose. */
  port?: number;
  host?: string;
  version: Version;
  /** Single frictions on or off, whatever the version says. */
  switches?: Readonly<Record<string, boolean>>;
  now?: () => Date;
}

export interface DemoRequest {
  method: string;
  path: string;
  status: number;
  /** Arrival to the last byte; absent while it is being answered. */
  ms?: number;
}

export interface Demo {
  /** Origin without a slash at the end. */
  url: string;
  version: Version;
  /** Everything asked for so far, oldest first. */
  requests: readonly DemoRequest[];
  /** What the visitor did so far. */
  shop: Readonly<Shop>;
  /** Forgets the visitor and the requests. */
  reset: () => void;
  close: () => Promise<void>;
}

const bodyLimitBytes = 64 * 1024;

/**
 * Serves the sample product on loopback until closed. One server is one visitor: what they do is kept in memory.
 * Throws when a switch is unknown or the port is taken.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port = 0, host = '127.0.0.1', version, now = () => new Date() } = options;
  const on = switchBoard(version, options.switches);
  const answer = demoRouter(on);
  const shop = newShop();
  const requests: DemoRequest[] = [];
  const closing = new AbortController();

  const server = createServer((request, response) => {
    const startedAt = performance.now();
    const url = new URL(request.url ?? '/', 'http://demo');
    const line: DemoRequest = { method: request.method ?? 'GET', path: url.pathname, status: 0 };
    requests.push(line);
    response.on('close', () => {
      line.ms = performance.now() - startedAt;
    });
    reply(request, url).then(
      (reply) => {
        line.status = reply.status ?? 200;
        send(response, reply, line.method === 'HEAD');
      },
      (error: unknown) => {
        line.status = 500;
        if (!closing.signal.aborted)
          send(response, { status: 500, type: 'text/plain', body: String(error) }, false);
      },
    );
  });

  async function reply(request: IncomingMessage, url: URL): Promise<Reply> {
    const form = new URLSearchParams(request.method === 'POST' ? await readBody(request) : '');
    const range = request.headers.range;
    const given = answer(
      { path: url.pathname, query: url.searchParams, form, shop, on, now: now() },
      request.method === 'POST' ? 'POST' : 'GET',
      range,
    );
    if (given.delayMs !== undefined) await sleep(given.delayMs, undefined, { signal: closing.signal });
    return given;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo; // a TCP server's address is never a string or null here
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    version,
    requests,
    shop,
    reset() {
      Object.assign(shop, newShop());
      requests.length = 0;
    },
    async close() {
      closing.abort();
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
  };
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/html', body, headers }: Reply,
  headOnly: boolean,
) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  response.writeHead(status, {
    'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
    'content-length': bytes.byteLength,
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(headOnly ? undefined : bytes);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > bodyLimitBytes) throw new Error(`A form may hold ${bodyLimitBytes} bytes; more came.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
