import type { downloadWords as english } from './en-downloads.ts';

export const downloadWords: typeof english = {
  groups: { read: 'Zum Lesen', show: 'Zum Zeigen', work: 'Zum Arbeiten', data: 'Die Daten' },
  owner: (name) => [`Für ${name}`, 'Eine Seite: was dort zu beheben ist'],
  files: {
    report: ['Bericht', 'Eine HTML-Datei, offline lesbar, druckt sauber'],
    markdown: ['Markdown', 'Für ein Ticket oder ein Wiki'],
    map: ['Karte', 'SVG, für Folien'],
    timeline: ['Zeitleiste', 'SVG, von oben nach unten'],
    flow: ['Wege', 'SVG, Wege und Abbrüche'],
    mermaid: ['Mermaid', 'Ein Journey-Diagramm als Text'],
    badge: ['Plakette', 'Für eine README-Datei'],
    jira: ['Für Jira', 'CSV, ein Ticket je Befund'],
    linear: ['Für Linear', 'CSV, ein Ticket je Befund'],
    gitlab: ['Für GitLab', 'CSV, ein Ticket je Befund'],
    github: ['Für GitHub', 'JSON, ein Ticket je Befund'],
    recorder: ['Recorder-Schritte', 'Noch einmal gehen, in DevTools oder CI'],
    junit: ['JUnit', 'Kontaktpunkte und Gates als Testergebnisse'],
    sarif: ['SARIF', 'Für Code-Scanning'],
    bundle: ['Das ganze Audit', 'Paket mit allen Bildern; öffnet sich in Waymark'],
    json: ['Audit-Daten', 'JSON, wie beschrieben'],
    findings: ['Tabelle der Befunde', 'CSV für eine Tabellenkalkulation'],
    touchpoints: ['Tabelle der Kontaktpunkte', 'CSV, mit Werten'],
    ledger: ['Verlorene Punkte', 'CSV, eine Zeile je Ursache'],
  },
};
