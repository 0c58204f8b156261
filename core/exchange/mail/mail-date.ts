const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const shape =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})\w*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;
const zones: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** A date as RFC 5322 has it (`Tue, 3 Mar 2026 09:15:00 +0100`), obsolete zones and years included, in milliseconds since 1970. */
export function readMailDate(text: string): number | undefined {
  const bare = text
    .slice(0, 200)
    .replace(/\([^()]{0,100}\)/g, ' ')
    .trim();
  const [, day, monthName = '', yearText, hour, minute, second = '0', zone = 'GMT'] = shape.exec(bare) ?? [];
  const month = months.indexOf(monthName.toLowerCase());
  if (day === undefined || month === -1) return undefined;
  const short = Number(yearText);
  const year = short < 50 ? short + 2000 : short < 1000 ? short + 1900 : short;
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  const minutes = numeric
    ? (Number(numeric[2]) * 60 + Number(numeric[3])) * (numeric[1] === '-' ? -1 : 1)
    : (zones[zone.toLowerCase()] ?? 0) * 60;
  if (Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const at = Date.UTC(year, month, Number(day), Number(hour), Number(minute) - minutes, Number(second));
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}
