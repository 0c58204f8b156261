import { accessibleName } from './accessible-name.ts';
import { boxOf, parentOf } from './dom.ts';
import type { Host } from './host.ts';
import { interactiveAround } from './interactive.ts';
import { readNow } from './now.ts';
import { pageLayer } from './page-layer.ts';
import { createRecorder } from './recorder.ts';
import { roleOf } from './role.ts';
import { shadowOf } from './shadow.ts';
import { targetOf } from './target.ts';

const css = `
  :host { inset: 0; width: 100vw; height: 100vh; cursor: crosshair; }
  .box { position: fixed; pointer-events: none; border: 2px solid #0f6b5c; background: #0f6b5c22; border-radius: 3px; }
  .name { position: fixed; pointer-events: none; max-width: 60vw; padding: 3px 8px; border-radius: 4px; background: #12312b;
    color: #fff; font: 13px/1.4 system-ui, sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
`;

/** Lets the auditor point at an element: mouse or arrow keys (up: the element around it), Enter or click picks, Escape gives up. */
export async function pickElement(host: Host, hint: string): Promise<void> {
  const mask = (await readNow(host))?.mask ?? [];
  const end = new AbortController();
  const { signal } = end;
  const root = pageLayer(css, signal);
  const box = root.appendChild(document.createElement('div'));
  const name = root.appendChild(document.createElement('div'));
  box.className = 'box';
  name.className = 'name';
  name.textContent = hint;
  Object.assign(name.style, { left: '12px', top: '12px' });
  // Only describes: nothing is written.
  const recorder = createRecorder(
    { write: () => undefined, flush: () => undefined },
    { walk: '', doc: '', tab: 0, frame: 0, facts: 0 },
    signal,
    { mask },
  );
  let chosen: Element | undefined;

  const show = (element: Element | undefined) => {
    chosen = element;
    if (!element) return;
    const { x, y, width, height } = boxOf(element);
    Object.assign(box.style, {
      left: `${x - 2}px`,
      top: `${y - 2}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const label = [roleOf(element) ?? element.localName, accessibleName(element, recorder)]
      .filter(Boolean)
      .join(' · ');
    name.textContent = label;
    Object.assign(name.style, { left: `${Math.max(4, x)}px`, top: `${y > 34 ? y - 30 : y + height + 6}px` });
  };
  const finish = (element: Element | undefined) => {
    const target = element ? targetOf(element, recorder) : null;
    end.abort();
    void host.runtime.sendMessage({ verb: 'picked', takes: { target } }).catch(() => undefined); // the worker gave up waiting
  };
  const onto = (event: Event) => {
    // The page must not take this for a click of its visitor.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      onto(event);
      const under = elementAt(event.clientX, event.clientY, root.host);
      show(under && (interactiveAround(under) ?? under));
    },
    options,
  );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'])
    window.addEventListener(type, onto, options);
  window.addEventListener(
    'click',
    (event) => {
      onto(event);
      finish(elementChosen(event, chosen, root.host));
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      onto(event);
      if (event.key === 'Escape') finish(undefined);
      else if (event.key === 'Enter') finish(chosen);
      else if (event.key === 'ArrowUp' && chosen) show(parentOf(chosen) ?? chosen);
      else if (event.key === 'ArrowDown') show(chosen?.firstElementChild ?? chosen);
      else if (event.key === 'Tab') show(nextFocusable(chosen, event.shiftKey ? -1 : 1));
    },
    options,
  );
}

function elementChosen(event: MouseEvent, chosen: Element | undefined, layer: Element): Element | undefined {
  const under = elementAt(event.clientX, event.clientY, layer);
  return chosen ?? (under && (interactiveAround(under) ?? under));
}

/** The innermost element under a point, our own layer looked through. */
function elementAt(x: number, y: number, layer: Element): Element | undefined {
  let at = document.elementsFromPoint(x, y).find((element) => element !== layer);
  for (let depth = 0; at && depth < 20; depth++) {
    const inner: Element | null | undefined = shadowOf(at)?.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

function nextFocusable(from: Element | undefined, step: 1 | -1): Element | undefined {
  const all = Array.from(
    document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]'),
  );
  const seen = all.filter((element) => boxOf(element).width > 0);
  const at = from ? seen.indexOf(from) : -1;
  return seen[(at + step + seen.length) % seen.length];
}
