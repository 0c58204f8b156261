import type { APIRoute, GetStaticPaths } from 'astro';
import { rasterise } from '../../audits/rasterise.ts';
import { socialPicture } from '../../audits/social-picture.ts';
import { mainSections } from '../../frame/main-sections.ts';
import { words } from '../../words/words.ts';

export const getStaticPaths: GetStaticPaths = () => [
  { params: { section: 'home' }, props: { title: words.journeys.home.title } },
  ...mainSections.map(({ key }) => ({
    params: { section: key },
    props: { title: words.frame.sections[key] },
  })),
];

/** What is shown where a link to a page of a section is posted. */
export const GET: APIRoute<{ title: string }> = async ({ props }) => {
  const picture = socialPicture({ over: 'Waymark', title: props.title, under: words.journeys.home.title });
  return new Response(await rasterise(picture), { headers: { 'content-type': 'image/png' } });
};
