import type { summaryWords as english } from './en-summary.ts';

const several = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const summaryWords: typeof english = {
  who: (name, tagline) => (tagline === '' ? name : `${name} (${tagline})`),
  wanted: (who, goal) => `${who} wollte: ${goal}`,
  wentFor: (who, journey) => `${who} ist den Weg „${journey}“ gegangen.`,
  distance: (stages, touchpoints, time) =>
    `Der Weg führte über ${several(touchpoints, '1 Kontaktpunkt', `${touchpoints} Kontaktpunkte`)} in ${several(stages, '1 Phase', `${stages} Phasen`)}${time === '' ? '' : ` und dauerte ${time}`}.`,
  nothing: 'Noch wurde nichts begangen, also gibt es nichts zu erzählen.',
  blocked: (places) => `Das Ziel wurde verfehlt bei ${places}.`,
  workaround: (places) => `Nur auf Umwegen ging es weiter bei ${places}.`,
  morePlaces: (count) => `${count} weiteren Stellen`,
  allReached: 'Jedes bewertete Ziel wurde erreicht.',
  worst: (place, stimulus) =>
    stimulus === '' ? `Der schlimmste Moment: ${place}.` : `Der schlimmste Moment: ${place} (${stimulus}).`,
  best: (place, stimulus) =>
    stimulus === '' ? `Der beste Moment: ${place}.` : `Der beste Moment: ${place} (${stimulus}).`,
  noFixes: 'Es fand sich kein Verlust, den eine Änderung zurückholen würde.',
  fixes: (count, from, to) =>
    `${several(count, 'Eine Änderung bringt', `${count === 2 ? 'Zwei' : 'Drei'} Änderungen bringen`)} den Wert von ${from} auf ${to}:`,
  withGoal: (fix) => `${fix} (und damit das Ziel erreichen)`,
  noScore: 'Nichts wurde bewertet, deshalb gibt es keinen Wert.',
  outcomeFix: (touchpoint) => `Das Ziel erreichbar machen: ${touchpoint}`,
  detourFix: (touchpoint) => `Den Umweg ersparen: ${touchpoint}`,
};
