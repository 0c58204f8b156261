import type { MainSection } from './main-sections.ts';

/** Label of a section's topic tree in the sidebar's configuration. */
export function treeOf(section: MainSection | undefined): string | undefined {
  return (
    section &&
    { docs: 'Docs', guidelines: 'Guidelines', journeys: undefined, personas: undefined }[section.key]
  );
}

const german: Readonly<Record<string, string>> = {
  Start: 'Anfang',
  Do: 'Tun',
  Understand: 'Verstehen',
  'Take part': 'Mitmachen',
  Signals: 'Signale',
  Gaps: 'Lücken',
  Stages: 'Phasen',
  Touchpoints: 'Kontaktpunkte',
  Milestones: 'Meilensteine',
  Metrics: 'Kennzahlen',
  Strategy: 'Strategie',
};

/** A group of the topic tree in the site's language. */
export function groupName(label: string, language: 'en' | 'de'): string {
  return language === 'de' ? (german[label] ?? label) : label;
}
