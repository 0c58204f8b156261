import type { Facet } from '../../../core/gaps/facets.ts';
import { titleOf as signalTitle } from '../../../core/projection/titles.ts';
import type { Messages } from '../../../core/report/messages/messages-for.ts';
import { titleOf as readable } from '../guidelines/generated-page.ts';
import type { viewWords } from '../words/en-views.ts';
import type { Published } from './published.ts';

type Words = { views: Pick<typeof viewWords, 'compare' | 'people'>; report: Messages };

/** A facet in words: what sort of thing it is, and its value. What people wrote stays as it is. */
export function facetWords(
  { facet, value }: Facet,
  walks: readonly Pick<Published, 'audit'>[],
  { views, report }: Words,
): { sort: string; value: string } {
  const said = views.compare.failing;
  const known = (names: Readonly<Record<string, string>>) =>
    Object.hasOwn(names, value) ? (names[value] ?? value) : value;
  const values: Partial<Record<Facet['facet'], () => string>> = {
    lead: () => known(said.leads),
    fit: () => known(views.people.fits),
    'walked by': () => known(said.walkers),
    screen: () => known(said.screens),
    language: () => languageName(value, report.locale),
    channel: () => report.channel(value),
    'blocked in': () => stageName(value, walks),
    trouble: () => troubleName(value, said.marked, report),
  };
  return { sort: said.sorts[facet], value: values[facet]?.() ?? value };
}

/** A detector's own title; a gap rule's is its id made readable. */
function troubleName(kind: string, marked: string, report: Messages): string {
  if (kind === 'friction') return marked;
  const title = report.signalNames[kind] ?? signalTitle(kind, undefined, undefined);
  return title === kind ? readable(kind.replace(/^gap-/, '')) : title;
}

function stageName(id: string, walks: readonly Pick<Published, 'audit'>[]): string {
  const stages = walks.flatMap(({ audit }) => audit.stages);
  return stages.find((stage) => stage.id === id)?.name ?? id;
}

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a code at all: an imported file may say anything here.
    return code;
  }
}
