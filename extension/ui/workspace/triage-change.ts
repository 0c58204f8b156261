/** The first day that is taken for a due date: a year is typed digit by digit, and 0002 or 0202 is only on the way to one. */
const firstDue = Date.UTC(2000);

/** What a changed field of the triage form means for the log; undefined where the value says nothing. */
export function triageChange(field: string, value: string): Record<string, string | number> | undefined {
  const text = value.trim();
  switch (field) {
    case 'severity':
      return { severity: Number(text) };
    case 'due': {
      const at = Date.parse(`${text}T12:00:00Z`);
      return at >= firstDue ? { due: at } : undefined;
    }
    case 'owner':
    case 'recommendation':
      return { [field]: text };
    default:
      return text === '' ? undefined : { [field]: text };
  }
}
