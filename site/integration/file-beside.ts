import type { APIRoute, GetStaticPaths } from 'astro';
import { type FileBeside, filesBeside } from '../src/audits/files-beside.ts';
import { published } from '../src/audits/published.ts';
import { socialFile } from '../src/audits/social-file.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).flatMap((audit) =>
    [...filesBeside(audit), socialFile(audit)].map((it) => ({
      params: { slug: audit.slug, file: it.file },
      props: { it },
    })),
  );

/** A file beside a journey page, for the dev server. */
export const GET: APIRoute<{ it: FileBeside }> = async ({ props: { it } }) =>
  new Response(await it.content(), {
    headers: it.file.endsWith('.png') ? { 'content-type': 'image/png' } : {},
  });
