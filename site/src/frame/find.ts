import { type Command, commands } from './commands.ts';
import { searchPages } from './search-pages.ts';

/** Opens the box that searches pages and, after `>`, runs commands. Loaded when somebody asks for it, never before. */
export function find(dialog: HTMLDialogElement, start: string): void {
  const input = dialog.querySelector('input');
  if (!input) return;
  if (dialog.dataset['ready'] === undefined) prepare(dialog, input);
  if (!dialog.open) dialog.showModal();
  input.value = start;
  input.dispatchEvent(new Event('input'));
  input.focus();
}

function prepare(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  dialog.dataset['ready'] = '';
  const base = dialog.dataset['base'] ?? '/';
  const list = dialog.querySelector('[role=listbox]');
  const said = dialog.querySelector('[role=status]');
  let found: readonly Command[] = [];
  let active = 0;
  let asked = 0;

  const mark = () => {
    for (const [index, option] of [...(list?.children ?? [])].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (found.length > 0) input.setAttribute('aria-activedescendant', `wm-hit-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const run = (command: Command | undefined) => {
    if (!command) return;
    dialog.close();
    command.run();
  };
  const show = (next: readonly Command[], words: string) => {
    found = next;
    active = 0;
    list?.replaceChildren(...next.map((command, index) => option(command, index, run)));
    if (said) said.textContent = words;
    mark();
  };
  const look = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    const isCommand = text === '' || text.startsWith('>');
    if (isCommand) return show(commands(base, text.slice(1)), text === '' ? 'Go to' : 'Commands');
    try {
      const next = await searchPages(base, text);
      if (mine === asked)
        show(next, next.length === 0 ? `Nothing found for “${text}”.` : `${next.length} found`);
    } catch (error) {
      if (mine === asked) show([], `The search index did not load: ${String(error)}`);
    }
  };

  input.addEventListener('input', () => void look());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') run(found[active]);
    else if (event.key === 'ArrowDown') active = Math.min(found.length - 1, active + 1);
    else if (event.key === 'ArrowUp') active = Math.max(0, active - 1);
    else return;
    event.preventDefault();
    mark();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function option(command: Command, index: number, run: (command: Command) => void): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'option');
  element.id = `wm-hit-${index}`;
  const title = document.createElement('b');
  title.textContent = command.title;
  const about = document.createElement('small');
  about.textContent = command.about;
  element.append(title, about);
  element.addEventListener('click', () => run(command));
  return element;
}
