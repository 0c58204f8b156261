import type { ClientTools } from '../route.ts';

/** Shows the number beside the slider, sends the answers, says thank you. */
export function surveyScript({ find, post }: ClientTools): void {
  const slider = find<HTMLInputElement>('#recommend');
  slider.addEventListener('input', () => {
    find('#recommend-value').textContent = slider.value;
  });
  find('#survey-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await post('/survey');
    find('#survey-said').textContent = 'Thank you. If you left your name, Noor writes back this week.';
  });
}
