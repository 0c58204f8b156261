import process from 'node:process';

/** Harmless samples for what a recording does not know: nothing that was typed is ever recorded. */
const samples: Readonly<Record<string, string>> = {
  TEXT: 'Mara Lind',
  EMAIL: 'mara@example.com',
  PASSWORD: 'Walk-the-line-42',
  TEL: '+49 30 1234567',
  URL: 'https://example.com',
  NUMBER: '2',
  SEARCH: 'help',
  DATE: '2030-01-15',
  TIME: '10:30',
  COLOR: '#336699',
  RANGE: '50',
  TEXTAREA: 'This is a test message.',
  CONTENTEDITABLE: 'This is a test message.',
};

/** Fills `${WAYMARK_EMAIL}` and the like from the environment, else with a sample. Other text stays as it is. */
export function fillPlaceholders(value: string, env: NodeJS.ProcessEnv = process.env): string {
  return value.replace(
    /\$\{WAYMARK_([A-Z0-9_]+)\}/g,
    (_whole, kind: string) => env[`WAYMARK_${kind}`] ?? samples[kind] ?? 'Waymark',
  );
}

/** A select whose choice is not known. */
export const isUnknownChoice = (value: string): boolean => /^\$\{WAYMARK_SELECT\}$/.test(value);
