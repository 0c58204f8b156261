import { basename } from 'node:path';
import { readJson } from '../../core/exchange/json-gate.ts';
import { flowFrom, type RecorderFlow } from '../../core/exchange/recorder.ts';
import { flowOf } from '../../core/exchange/recorder-out.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { Stop } from '../exit.ts';
import { inFile, isZip, readAuditFile, readBytes } from '../read-input.ts';
import { anonymousSubject, type RewalkSubject } from './subject.ts';

export type FlowFile = { flow: RecorderFlow; subject: RewalkSubject };

/** Reads what is walked again: a DevTools recording, a bundle or an audit JSON. With `site`, moved to that origin. */
export async function readFlowFile(file: string, site?: string): Promise<FlowFile> {
  const read = await readFlow(file);
  checkPages(read.flow, file);
  return site === undefined ? read : elsewhere(read, site);
}

async function readFlow(file: string): Promise<FlowFile> {
  const bytes = await readBytes(file);
  if (isZip(bytes)) return fromAudit((await readAuditFile(file)).audit);
  const data = await inFile(file, async () => readJson(new TextDecoder().decode(bytes), 'The file'));
  if (typeof data === 'object' && data !== null && 'format' in data)
    return fromAudit((await readAuditFile(file)).audit);
  const flow = await inFile(file, async () => flowFrom(data));
  if (flow.steps.length === 0) throw new Stop(`${basename(file)} has no steps to walk.`);
  return { flow, subject: anonymousSubject(flow) };
}

/** A walk goes over the web: a script as an address would never answer, and this machine's files are nobody's journey. */
function checkPages({ steps }: RecorderFlow, file: string): void {
  const pages = steps.flatMap((step) => (step.type === 'navigate' ? [step.url] : []));
  const strange = pages.find((url) => !/^(https?:|about:blank$)/i.test(url));
  if (strange !== undefined)
    throw new Stop(
      `${basename(file)} goes to “${strange.slice(0, 80)}”. A walk goes to addresses with http or https.`,
    );
  if (pages.length === 0)
    throw new Stop(`${basename(file)} has no page to go to: its first step is to be “navigate”.`);
}

function fromAudit(audit: Audit): FlowFile {
  const flow = flowOf(audit);
  const { title, journey, site } = audit.audit;
  return {
    flow,
    subject: { title, journey, site, persona: audit.persona, framework: audit.framework, goals: audit.goals },
  };
}

function elsewhere({ flow, subject }: FlowFile, site: string): FlowFile {
  if (!URL.canParse(site))
    throw new Stop(`--site takes an address such as https://preview.example, not “${site}”.`);
  const { origin } = new URL(site);
  const move = (url: string) =>
    subject.site !== '' && url.startsWith(subject.site) ? origin + url.slice(subject.site.length) : url;
  return {
    subject: { ...subject, site: origin },
    flow: {
      ...flow,
      steps: flow.steps.map((step) => (step.type === 'navigate' ? { ...step, url: move(step.url) } : step)),
    },
  };
}
