import { orderMend } from '../core/exchange/date-in.ts';
import type { Refusal } from '../core/journey/refusal.ts';

const byCode: Readonly<Record<string, string>> = {
  'which-column': ' Name it with --value-column.',
};

/** What to type on the command line where a refusal asks for a choice; empty where it asks for none. */
export function hintOf({ code, problems }: Refusal): string {
  if (problems.some((it) => it.mend.endsWith(orderMend)))
    return ' Say it with --date-order day-first or --date-order month-first.';
  return byCode[code] ?? '';
}
