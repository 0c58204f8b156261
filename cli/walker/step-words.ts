import { type RecorderStep, selectorsOf } from '../../core/exchange/recorder.ts';
import { labelOfSelectors } from '../../core/exchange/selector-label.ts';
import { plain } from '../say.ts';

/** What a step of a recording does, in a few words for a terminal or a log: without query values, which may be secrets. */
export function stepWords(step: RecorderStep): string {
  if (step.type === 'navigate') return plain(`open ${step.url.replace(/[?#].*$/s, '')}`);
  if (step.type === 'customStep') return plain(step.name.replace(/^waymark\./, ''));
  const label = labelOfSelectors(selectorsOf(step));
  return plain(label === '' ? step.type : `${step.type} “${label}”`);
}
