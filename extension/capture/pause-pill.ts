import type { Host, MessageListener } from './host.ts';
import { readNow } from './now.ts';
import { pageLayer } from './page-layer.ts';

const css = `
  :host { inset: auto 16px 16px auto; }
  p { margin: 0; display: flex; gap: 8px; align-items: center; padding: 8px 14px; border-radius: 999px; background: #3a2b06; color: #fff;
    font: 13px/1.4 system-ui, sans-serif; box-shadow: 0 2px 8px #0006; }
  p::before { content: ''; width: 8px; height: 12px; border: solid #ffc95c; border-width: 0 3px; }
`;

/** Says in the page that the walk is paused and nothing is stored, until it goes on. */
export async function showPausePill(host: Host, text: string): Promise<void> {
  const world = globalThis as { [pillKey]?: boolean };
  const now = await readNow(host);
  if (world[pillKey] || now?.state !== 'paused') return;
  world[pillKey] = true;
  const end = new AbortController();
  const line = pageLayer(css, end.signal).appendChild(document.createElement('p'));
  line.textContent = text;
  line.setAttribute('role', 'status');
  const onOrder: MessageListener = () => {
    void readNow(host).then((then) => {
      if (then?.state === 'paused') return;
      world[pillKey] = false;
      end.abort();
      host.runtime.onMessage.removeListener(onOrder);
    });
    return undefined;
  };
  host.runtime.onMessage.addListener(onOrder);
}

const pillKey = Symbol.for('waymark-pill');
