import { words } from '../words/words.ts';
import { type Command, commands } from './commands.ts';
import { narrow } from './narrow.ts';
import { type Narrowing, offeredFilters, searchPages } from './search-pages.ts';

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
  const row = dialog.querySelector<HTMLElement>('.wm-narrow');
  const { frame } = words;
  let chosen: () => Narrowing = () => ({});
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
  const show = (next: readonly Command[], spoken: string) => {
    found = next;
    active = 0;
    list?.replaceChildren(...next.map((command, index) => option(command, index, run)));
    if (said) said.textContent = spoken;
    mark();
  };
  const look = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    const filters = chosen();
    const isNarrowed = Object.keys(filters).length > 0;
    if (text.startsWith('>') || (text === '' && !isNarrowed)) {
      const wanted = text.replace(/^>/, '').trim();
      const next = commands(base, wanted);
      const title = text === '' ? frame.goTo : frame.commands;
      return show(next, next.length === 0 ? frame.nothingFound(wanted) : title);
    }
    try {
      const next = await searchPages(base, text, filters);
      const none = isNarrowed ? frame.nothingHere : frame.nothingFound(text);
      if (mine === asked) show(next, next.length === 0 ? none : frame.found(next.length));
    } catch (error) {
      if (mine === asked) show([], frame.indexMissing(String(error)));
    }
  };

  if (row)
    offeredFilters(base).then(
      (offered) => {
        chosen = narrow(row, offered, () => void look());
      },
      () => {
        row.hidden = true;
      },
    );
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
  element.append(title);
  if (command.kind) {
    const kind = document.createElement('i');
    kind.textContent = command.kind;
    title.append(' ', kind);
  }
  if (command.facts) {
    const facts = document.createElement('small');
    facts.className = 'wm-facts';
    facts.textContent = command.facts;
    element.append(facts);
  }
  element.append(about);
  element.addEventListener('click', () => run(command));
  return element;
}
