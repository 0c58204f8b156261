import { type Html, html, raw } from '../html.ts';

const steps = ['You', 'Address', 'Delivery', 'Payment'] as const;

/** Where in the sign-up we are, 0 to 3. */
export function joinSteps(current: number): Html {
  return html`<ol class="progress">${steps.map(
    (step, i) =>
      html`<li class="${i < current ? 'done' : ''}" ${i === current && raw('aria-current="step"')}>${i + 1}<span> ${step}</span></li>`,
  )}</ol>`;
}
