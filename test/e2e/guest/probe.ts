/** Runs in the page before anything else of it: notes what a page can find out about being recorded. */
export const probe = `
window.traces = { messages: 0, console: 0, policy: 0, added: 0, attributes: 0, events: [] };
addEventListener('message', () => traces.messages++);
addEventListener('securitypolicyviolation', () => traces.policy++);
for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
  const said = console[level];
  console[level] = (...words) => { traces.console++; return said.apply(console, words); };
}
const dispatched = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { traces.events.push(event.type); return dispatched.call(this, event); };
new MutationObserver((all) => { for (const one of all) {
  if (one.type === 'attributes') traces.attributes++;
  else traces.added += [...one.addedNodes].filter((node) => node.nodeType === 1).length;
} }).observe(document, { subtree: true, childList: true, attributes: true });
`;

export type Traces = {
  globals: string[];
  elements: number;
  attributes: number;
  changedAttributes: number;
  added: number;
  messages: number;
  events: string[];
  resources: string[];
  console: number;
  policy: number;
  patched: string[];
  marks: string[];
  stores: number;
};

/** Runs in the page at the end. */
export function readTraces(): Traces {
  const noted = Reflect.get(window, 'traces') as {
    messages: number;
    console: number;
    policy: number;
    added: number;
    attributes: number;
    events: string[];
  };
  const all = [...document.querySelectorAll('*')];
  const natives = {
    addEventListener,
    fetch,
    open,
    setTimeout,
    pushState: history.pushState,
    attachShadow: Element.prototype.attachShadow,
  };
  return {
    globals: Reflect.ownKeys(window).map(String).sort(),
    elements: all.length,
    attributes: all.reduce((sum, element) => sum + element.attributes.length, 0),
    changedAttributes: noted.attributes,
    added: noted.added,
    messages: noted.messages,
    events: noted.events,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    console: noted.console,
    policy: noted.policy,
    patched: Object.entries(natives).flatMap(([name, it]) =>
      String(it).includes('[native code]') ? [] : [name],
    ),
    marks: performance.getEntriesByType('mark').map(({ name }) => name),
    stores: localStorage.length + sessionStorage.length + document.cookie.length,
  };
}
