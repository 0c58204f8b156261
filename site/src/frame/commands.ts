import { words } from '../words/words.ts';
import { mainSections } from './main-sections.ts';

/**
 * Something the box can do: go to a page, or act on this one. `kind` says what sort of page it is, `facts` what tells it from others
 * of the same title.
 */
export type Command = { title: string; about: string; kind?: string; facts?: string; run: () => void };

/** The commands whose title holds all of `wanted`'s words. */
export function commands(base: string, wanted: string): readonly Command[] {
  const sought = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return all(base).filter(({ title }) => sought.every((word) => title.toLowerCase().includes(word)));
}

function all(base: string): readonly Command[] {
  const { command, sections } = words.frame;
  const go = (label: string, path: string): Command => ({
    title: command.goTo(label),
    about: path,
    run: () => location.assign(base.replace(/\/$/, '') + path),
  });
  return [
    ...mainSections.map(({ key, href }) => go(sections[key], href)),
    go(words.journeys.views.changes, '/changes/'),
    go(words.journeys.views.owners, '/owners/'),
    go(words.journeys.views.targets, '/targets/'),
    go(command.scoring, '/docs/scoring/'),
    go(command.glossary, '/docs/glossary/'),
    ...(['light', 'dark', 'auto'] as const).map(theme),
    {
      title: command.copyLink,
      about: location.pathname,
      run: () => void navigator.clipboard.writeText(location.href),
    },
    {
      title: command.copyMarkdown,
      about: command.copyMarkdownAbout,
      run: () => document.querySelector<HTMLElement>('[data-copy-markdown]')?.click(),
    },
    { title: command.print, about: command.printAbout, run: () => print() },
  ];
}

/** The frame's own theme picker does it, so that its choice is remembered and shown in one place. */
function theme(value: 'light' | 'dark' | 'auto'): Command {
  const { command } = words.frame;
  return {
    title: command.theme[value],
    about: command.remembered,
    run: () => {
      const select = document.querySelector<HTMLSelectElement>('starlight-theme-select select');
      if (!select) return;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
