/** `2 Tage` → `nach 2 Tagen`: after „nach“ stands the dative. */
export function afterTime(time: string): string {
  return `nach ${time}`.replace(/(Tage|Monate)$/, '$1n');
}
