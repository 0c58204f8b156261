import { expect, it } from 'vitest';
import { stepWords } from '../../../cli/walker/step-words.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';

it.each([
  [{ type: 'navigate', url: 'https://shop.example/pay?token=secret#x' }, 'open https://shop.example/pay'],
  [
    { type: 'click', selectors: ['#pay', 'aria/Pay\u001b[31m now'], offsetX: 1, offsetY: 1 },
    'click “Pay [31m now”',
  ],
  [{ type: 'keyDown', key: 'Enter' }, 'keyDown'],
  [{ type: 'customStep', name: 'waymark.note', parameters: { text: 'private' } }, 'note'],
])('%j is said in a few words', (step, words) => {
  const { steps } = flowFrom({ title: 'x', steps: [step] });
  expect(steps.map(stepWords)).toEqual([words]);
});
