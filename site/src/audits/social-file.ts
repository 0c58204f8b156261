import { dayOf, words } from '../words/words.ts';
import type { FileBeside } from './files-beside.ts';
import type { Published } from './published.ts';
import { rasterise } from './rasterise.ts';
import { socialPicture } from './social-picture.ts';

/** What is shown where a link to the journey is posted, as a file beside its page. */
export function socialFile({ audit, score }: Published): FileBeside {
  const picture = () =>
    socialPicture({
      over: `Waymark · ${words.frame.sections.journeys}`,
      title: audit.audit.journey.name,
      under: `${audit.persona.name} · ${dayOf(audit.audit.startedAt)}`,
      scored: score,
      emotions: audit.stages.flatMap((stage) =>
        stage.touchpoints.flatMap((it) => it.emotions.map(({ value }) => value)),
      ),
    });
  return { file: 'social.png', content: () => rasterise(picture()) };
}
