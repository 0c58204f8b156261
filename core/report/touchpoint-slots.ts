import type { Touchpoint } from '../journey/touchpoint.ts';
import type { Messages } from './messages/messages-for.ts';
import { formatNumber } from './numbers.ts';

export interface Slot {
  label: string;
  text: string;
}

/** What people said about a touchpoint beside its findings (T15): engagement, feedback, satisfaction, what to do. */
export function touchpointSlots(touchpoint: Touchpoint, words: Messages): Slot[] {
  const { engagement = '', feedback, satisfaction, recommendation = '' } = touchpoint;
  const { report } = words;
  const slots = [
    { label: report.engagement, text: engagement },
    { label: report.feedback, text: feedback?.text ?? '' },
    {
      label: report.satisfaction,
      text: satisfaction === undefined ? '' : `${formatNumber(satisfaction, words)} ${report.of100}`,
    },
    { label: report.recommendation, text: recommendation },
  ];
  return slots.filter(({ text }) => text.trim() !== '');
}
