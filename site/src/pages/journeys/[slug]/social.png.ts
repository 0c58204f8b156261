import type { APIRoute, GetStaticPaths } from 'astro';
import { type Published, published } from '../../../audits/published.ts';
import { rasterise } from '../../../audits/rasterise.ts';
import { socialPicture } from '../../../audits/social-picture.ts';
import { dayOf, words } from '../../../words/words.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await published()).map((audit) => ({ params: { slug: audit.slug }, props: { audit } }));

/** What is shown where a link to the journey is posted. */
export const GET: APIRoute<{ audit: Published }> = async ({ props }) => {
  const { audit, score } = props.audit;
  const { persona } = audit;
  const picture = socialPicture({
    over: `Waymark · ${words.frame.sections.journeys}`,
    title: audit.audit.journey.name,
    under: `${persona.name} · ${dayOf(audit.audit.startedAt)}`,
    scored: score,
    emotions: audit.stages.flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.emotions.map(({ value }) => value)),
    ),
  });
  return new Response(await rasterise(picture), { headers: { 'content-type': 'image/png' } });
};
