import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFile } from '../../../../audits/pictures.ts';
import { published } from '../../../../audits/published.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).flatMap(({ slug, pictures }) =>
    [...pictures].map(([id, bytes]) => ({ params: { slug, picture: pictureFile(id) }, props: { bytes } })),
  );

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(new Uint8Array(props.bytes));
