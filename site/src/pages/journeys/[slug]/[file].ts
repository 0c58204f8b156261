import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads } from '../../../audits/downloads.ts';
import { type Published, published } from '../../../audits/published.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).flatMap((audit) =>
    downloads(audit).map(({ file }) => ({ params: { slug: audit.slug, file }, props: { audit } })),
  );

export const GET: APIRoute<{ audit: Published }> = async ({ params, props }) => {
  const wanted = downloads(props.audit).find(({ file }) => file === params['file']);
  return new Response(await wanted?.content());
};
