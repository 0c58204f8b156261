import { mainSections } from './main-sections.ts';

/** Something the box can do: go to a page, or act on this one. */
export type Command = { title: string; about: string; run: () => void };

/** The commands whose title holds all of `wanted`'s words. */
export function commands(base: string, wanted: string): readonly Command[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return all(base).filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}

function all(base: string): readonly Command[] {
  const go = (label: string, path: string): Command => ({
    title: `Go to ${label}`,
    about: path,
    run: () => location.assign(base.replace(/\/$/, '') + path),
  });
  return [
    ...mainSections.map(({ label, href }) => go(label, href)),
    go('Scoring explained', '/docs/scoring/'),
    go('Glossary', '/docs/glossary/'),
    ...(['light', 'dark', 'auto'] as const).map(theme),
    {
      title: 'Copy link to this page',
      about: location.pathname,
      run: () => void navigator.clipboard.writeText(location.href),
    },
    {
      title: 'Copy this page as Markdown',
      about: 'For a chat, an issue, a wiki',
      run: () => document.querySelector<HTMLElement>('[data-copy-markdown]')?.click(),
    },
    { title: 'Print this page', about: 'Every table open, no frame', run: () => print() },
  ];
}

/** The frame's own theme picker does it, so that its choice is remembered and shown in one place. */
function theme(value: 'light' | 'dark' | 'auto'): Command {
  return {
    title: `Theme: ${value === 'auto' ? 'as the system' : value}`,
    about: 'Remembered on this device',
    run: () => {
      const select = document.querySelector<HTMLSelectElement>('starlight-theme-select select');
      if (!select) return;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
