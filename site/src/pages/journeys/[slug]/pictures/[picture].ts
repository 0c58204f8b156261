import type { APIRoute, GetStaticPaths } from 'astro';
import { picturesIn } from '../../../../audits/bundle-of.ts';
import { pictureFile } from '../../../../audits/pictures.ts';
import { published } from '../../../../audits/published.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).flatMap(({ slug, file, pictures }) =>
    pictures.map((id) => ({ params: { slug, picture: pictureFile(id) }, props: { file, id } })),
  );

export const GET: APIRoute<{ file: string; id: string }> = async ({ props }) => {
  const picture = (await picturesIn(props.file)).get(props.id);
  return new Response(picture && new Uint8Array(picture));
};
