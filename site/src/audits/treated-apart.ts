import { type Difference, inconsistencies } from '../../../core/gaps/consistency.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import type { Messages } from '../../../core/report/messages/messages-for.ts';
import { formatDuration } from '../../../core/report/numbers.ts';
import type { viewWords } from '../words/en-views.ts';
import type { Published } from './published.ts';

/** One thing in which a touchpoint differs; `values` in the order of the audits, empty where a walk says nothing of it. */
export type Apart = {
  touchpoint: string;
  what: Difference['what'];
  values: readonly (readonly string[])[];
};

type Words = { apart: (typeof viewWords)['compare']['apart']; report: Messages };

/** Touchpoints that do not treat everybody alike, one row for each difference, in the reader's words. */
export function treatedApart(audits: readonly Pick<Published, 'audit'>[], words: Words): readonly Apart[] {
  return inconsistencies(audits.map(({ audit }) => audit)).flatMap(({ name, differences }) =>
    differences.map(({ what, values }) => ({
      touchpoint: name,
      what,
      values: audits.map(({ audit }) => {
        const own = values.filter((it) => it.audit === audit.audit.id);
        const places = audit.stages.flatMap((stage) => stage.touchpoints);
        const said = own.map((it) =>
          valueWords(
            what,
            it.value,
            places.find(({ id }) => id === it.touchpoint),
            words,
          ),
        );
        return [...new Set(said)];
      }),
    })),
  );
}

function valueWords(
  what: Difference['what'],
  value: string,
  place: Touchpoint | undefined,
  { apart, report }: Words,
): string {
  switch (what) {
    case 'channel':
      return report.channel(value);
    case 'outcome':
      return place?.outcome ? report.outcomes[place.outcome] : value;
    case 'emotion':
      return report.emotions(Number(value));
    case 'documents':
      return (place?.documents ?? [])
        .map((it) => `${it.name} (${it.exists ? apart.there : apart.missing})`)
        .join(', ');
    case 'promise':
      return formatDuration(Number(value), report);
    case 'feedback':
      return place?.feedback?.asked ? apart.asked : apart.notAsked;
    default:
      return value;
  }
}
