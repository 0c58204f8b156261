/** What a changed field of the triage form means for the log; undefined where the value says nothing. */
export function triageChange(field: string, value: string): Record<string, string | number> | undefined {
  const text = value.trim();
  switch (field) {
    case 'severity':
      return { severity: Number(text) };
    case 'due': {
      const at = Date.parse(`${text}T12:00:00Z`);
      return Number.isNaN(at) ? undefined : { due: at };
    }
    case 'owner':
    case 'recommendation':
      return { [field]: text };
    default:
      return text === '' ? undefined : { [field]: text };
  }
}
