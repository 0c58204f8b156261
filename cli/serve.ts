import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
};

/** Serves a built site on this machine only, under the path `base` that it was built for. Port 0 takes a free one. */
export async function serveFolder(
  folder: string,
  port = 0,
  base = '',
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const rest = url.startsWith(base) ? url.slice(base.length) : url;
    const path = /^([/?#]|$)/.test(rest) ? rest : url;
    void answer(folder, path).then((file) => {
      if (!file) {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        void lostPage(folder, path).then((page) => {
          if (page) createReadStream(page).pipe(response);
          else response.end('Not found');
        });
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function answer(folder: string, url: string): Promise<string | undefined> {
  const path = decoded(url.split(/[?#]/)[0] ?? '/');
  if (path === undefined || path.includes('\0')) return undefined;
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
  for (const candidate of [file, join(file, 'index.html'), `${file}.html`]) {
    const about = await stat(candidate).catch(() => undefined);
    if (about?.isFile()) return candidate;
  }
  return undefined;
}

/** The page for an address nobody has, from the nearest folder above it that brings one: the site may live under a path. */
async function lostPage(folder: string, url: string): Promise<string | undefined> {
  const [, ...parts] = (url.split(/[?#]/)[0] ?? '/').split('/');
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const page = await answer(folder, `/${[...parts.slice(0, depth), '404.html'].join('/')}`);
    if (page) return page;
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
