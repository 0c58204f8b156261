import type { Audit } from '../journey/audit.ts';

/** A Mermaid `journey` diagram (https://mermaid.js.org/syntax/userJourney.html): score 1–5 is the mean emotion plus 3. */
export function mermaidOf(audit: Audit): string {
  const actor = name(audit.persona.name);
  const lines = [
    'journey',
    `    title ${name(audit.audit.title)}`,
    `    accTitle: ${name(audit.audit.title)}`,
    `    accDescr: ${name(`How ${audit.persona.name} felt at each touchpoint, 1 very bad to 5 very good`)}`,
  ];
  for (const stage of audit.stages) {
    if (stage.touchpoints.length === 0) continue;
    lines.push(`    section ${name(stage.name)}`);
    for (const touchpoint of stage.touchpoints) {
      const ratings = touchpoint.emotions.map((it) => it.value);
      const mean = ratings.length === 0 ? 0 : ratings.reduce((a, b) => a + b, 0) / ratings.length;
      lines.push(`      ${name(touchpoint.name)}: ${Math.round(mean) + 3}: ${actor}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Mermaid gives `# : ;` and line breaks a meaning, and a comma parts actors. */
function name(text: string): string {
  const safe = text
    .replace(/[#:;,%\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/[<>"`{}[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return /^(section|title|journey|accTitle|accDescr|end)\b/i.test(safe) ? `‐ ${safe}` : safe || '–';
}
