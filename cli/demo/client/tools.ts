import type { ClientTools } from '../route.ts';

/** Makes the tools of a client script. Served as text, so it stands on its own. */
export function makeTools(switches: Readonly<Record<string, boolean>>): ClientTools {
  return {
    on: (id) => switches[id] === true,
    find: <T extends Element>(selector: string) => {
      const found = document.querySelector<T>(selector);
      if (found === null) throw new Error(`Nothing on this page matches ${selector}`);
      return found;
    },
    all: <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)],
    post: async (url, data = {}) => {
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams(data) });
      return { ok: response.ok, answer: (await response.json()) as Record<string, unknown> };
    },
    later: (run, ms) => {
      window.setTimeout(run, ms);
    },
  };
}
