import type { ClientTools } from '../route.ts';

/** Says beside each field what is wrong with it, and lets the form go only when nothing is. */
export function joinScript({ on, find, all }: ClientTools): void {
  const words: Record<string, string> = {
    'join-name': 'Please tell us your name.',
    'join-email': 'Please write it like name@example.org.',
    'join-phone': on('fussy-phone') ? 'Invalid value.' : 'Please give at least ten digits.',
  };
  const fields = all<HTMLInputElement>('#join-form .field input');
  function check(field: HTMLInputElement): boolean {
    const right = field.validity.valid;
    if (right && field.getAttribute('aria-invalid') !== 'true') return true;
    const fault = find(`#${field.id}-fault`);
    fault.textContent = right ? '' : (words[field.id] ?? 'Please look at this again.');
    field.setAttribute('aria-invalid', String(!right));
    if (!right) field.setAttribute('aria-describedby', fault.id);
    return right;
  }
  for (const field of fields) field.addEventListener('change', () => check(field));
  find('#join-form').addEventListener('submit', (event) => {
    const wrong = fields.filter((field) => !check(field));
    if (wrong.length === 0) return;
    event.preventDefault();
    wrong[0]?.focus();
  });
}
