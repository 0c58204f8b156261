import { demoActions } from './actions.ts';
import { asset } from './assets.ts';
import { makeTools } from './client/tools.ts';
import { type FrictionId, frictionIds } from './frictions.ts';
import { renderPage } from './layout.ts';
import { notFoundPage } from './pages/not-found.ts';
import { demoPages } from './pages.ts';
import { type ClientScript, type Page, type Reply, redirectTo, type Visit } from './route.ts';

type Answer = (visit: Visit, method: 'GET' | 'POST', range: string | undefined) => Reply;

/** Finds who answers a request: a page, a form or call, a served file, else the page that says it is not there. */
export function demoRouter(on: (id: FrictionId) => boolean): Answer {
  const switches = Object.fromEntries(frictionIds.map((id) => [id, on(id)]));
  const scripts = new Map(
    demoPages.flatMap(({ script }) =>
      script === undefined ? [] : [[scriptUrl(script), servedScript(script, switches)]],
    ),
  );
  return (visit, method, range) => {
    if (method === 'POST') {
      const action = demoActions.find(({ path }) => matches(path, visit.path));
      return action === undefined ? render(notFoundPage, visit) : action.answer(visit);
    }
    const page = demoPages.find(({ path }) => matches(path, visit.path));
    if (page !== undefined) return render(page, visit);
    const script = scripts.get(visit.path);
    if (script !== undefined) return { type: 'text/javascript', body: script };
    return asset(visit, range) ?? render(notFoundPage, visit);
  };
}

function render(page: Page, visit: Visit): Reply {
  if (page.absent?.(visit) === true) return render(notFoundPage, visit);
  const elsewhere = page.redirect?.(visit);
  if (elsewhere !== undefined) return redirectTo(elsewhere);
  const script = page.script === undefined ? undefined : scriptUrl(page.script);
  return { status: page.status ?? 200, body: renderPage(page, visit, script) };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

function scriptUrl(script: ClientScript): string {
  return `/scripts/${script.name}.js`;
}

/** Client scripts are typed functions here and plain text there: Node strips the types, `toString` gives what is left. */
function servedScript(script: ClientScript, switches: Record<string, boolean>): string {
  return `(${script.toString()})((${makeTools.toString()})(${JSON.stringify(switches)}));\n`;
}
