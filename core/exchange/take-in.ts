import type { Audit } from '../journey/audit.ts';
import type { Survey } from '../journey/measure.ts';
import { Refusal } from '../journey/refusal.ts';
import type { DateOrder } from './date-in.ts';
import { evidenceOfAxe } from './evidence/axe.ts';
import { evidenceOfHar } from './evidence/har.ts';
import { evidenceOfLighthouse } from './evidence/lighthouse.ts';
import { metricsOfGa4, readGa4 } from './ga4-csv.ts';
import type { ImportedAct } from './imported-act.ts';
import { readJson } from './json-gate.ts';
import { actsOfMail, readMail } from './mail.ts';
import { metricsFrom } from './metrics-csv.ts';
import type { FileKind } from './recognise.ts';
import { surveysFrom } from './survey-csv.ts';
import { readTable, shown } from './table-in.ts';
import { readText } from './text-in.ts';

export type TakeInOptions = {
  /** The file's name: a survey is called after it. */
  readonly name: string;
  readonly scale?: Survey['scale'] | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Where an e-mail belongs; the stage walked last when left out. */
  readonly stage?: string | undefined;
  /** GA4: names of the columns, and the metric they mean. */
  readonly pageColumn?: string | undefined;
  readonly valueColumn?: string | undefined;
  readonly metric?: string | undefined;
};

/** What a file of that kind adds to an audit, as acts for its log. Throws `Refusal`, and then nothing was made. */
export function takeIn(
  kind: FileKind,
  bytes: Uint8Array,
  audit: Audit,
  options: TakeInOptions,
): ImportedAct[] {
  const text = () => readText(bytes, 'The file', 'windows-1252');
  const json = () => readJson(readText(bytes, 'The file'), 'The file');
  switch (kind) {
    case 'e-mail':
      return actsOfMail(readMail(bytes), stageOf(audit, options.stage));
    case 'axe':
      return evidenceOfAxe(json(), audit).acts;
    case 'lighthouse':
      return evidenceOfLighthouse(json(), audit).acts;
    case 'har':
      return evidenceOfHar(json(), audit).acts;
    case 'survey': {
      const touchpoints = audit.stages.flatMap((stage) => stage.touchpoints);
      const name = options.name.replace(/\.\w{1,5}$/, '');
      return surveysFrom(readTable(text(), 'The survey'), { ...options, name, touchpoints }).surveys.map(
        (survey) => ({ type: 'survey', survey }),
      );
    }
    case 'metrics':
      return metricsFrom(readTable(text(), 'The metrics'), audit.framework, undefined, options.dateOrder).map(
        (metric) => ({ type: 'metric', metric }),
      );
    case 'ga4':
      return ga4(text(), audit, options);
    default:
      throw new Refusal(
        'a-journey',
        `A file of the kind “${kind}” is a journey of its own; it cannot be added to another.`,
      );
  }
}

function ga4(text: string, audit: Audit, { valueColumn, pageColumn, metric }: TakeInOptions): ImportedAct[] {
  const report = readGa4(text);
  const columns = report.tables
    .map((it) => it.header.join(', '))
    .join('; ')
    .slice(0, 180);
  if (valueColumn === undefined)
    throw new Refusal('which-column', `Say which column of the report is the value. It has ${columns}.`);
  const place = (header: readonly string[], name: string) =>
    header.findIndex((it) => it.toLowerCase() === name.toLowerCase());
  const table = report.tables.findIndex(({ header }) => place(header, valueColumn) !== -1);
  const header = report.tables[table]?.header ?? [];
  const page = pageColumn === undefined ? undefined : place(header, pageColumn);
  const unknown = table === -1 ? valueColumn : page === -1 ? pageColumn : undefined;
  if (unknown !== undefined) {
    const there = table === -1 ? columns : header.join(', ').slice(0, 180);
    throw new Refusal(
      'no-such-column',
      `There is no column “${shown(unknown)}” ${page === -1 && table !== -1 ? 'beside that value' : 'in the report'}. There is ${there}.`,
    );
  }
  const mapping = { table, value: place(header, valueColumn), page, metric: metric ?? valueColumn };
  return metricsOfGa4(report, mapping, audit).map((it) => ({ type: 'metric', metric: it }));
}

function stageOf({ framework, stages }: Audit, wanted: string | undefined): string {
  const known = framework.stages.find((it) => it.id === wanted || it.name === wanted);
  if (wanted !== undefined && !known)
    throw new Refusal(
      'no-such-stage',
      `There is no stage “${wanted.slice(0, 60)}”. There are ${framework.stages
        .map((it) => it.id)
        .join(', ')
        .slice(0, 160)}.`,
    );
  return known?.id ?? stages.findLast((it) => it.entered)?.id ?? stages[0]?.id ?? '';
}
