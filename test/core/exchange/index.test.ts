import { parse as parseReplay } from '@puppeteer/replay';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { auditFrom, writeAudit } from '../../../core/exchange/audit-json.ts';
import { textFormats } from '../../../core/exchange/index.ts';
import { type Redaction, redactCopy } from '../../../core/exchange/redact-copy.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { auditSchema } from '../../../core/journey/audit.ts';
import { project } from '../../../core/projection/project.ts';
import { renderReport } from '../../../core/report/html.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { z } from '../../../core/zod.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { button, click, visit, walk } from '../../fixtures/walk.ts';

const written = (audit: Audit, id: string) => {
  const format = textFormats.find((it) => it.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.write(audit, score(inputOf(audit)), 'journeys/audit.waymark.zip');
};

/** Small enough that its files can be read in a review, with something for every format. */
const events = walk(
  visit('/', { viewport: { widthPx: 1280, heightPx: 800 } }),
  { type: 'touchpoint', touchpoint: 'home', name: 'Home', momentOfTruth: true },
  { type: 'friction', text: 'Two prices for one box', severity: 3, target: button('Price') },
  { type: 'emotion', value: -1, stimulus: 'which price is it?' },
  { type: 'note', kind: 'idea', text: 'Show one price' },
  click('Buy'),
  visit('/pay'),
  { type: 'input', target: button('Mail'), field: 'email', length: 'unknown', valid: true },
  { type: 'outcome', outcome: 'blocked', note: 'never got through' },
  { type: 'touchpoint', touchpoint: 'hello', name: 'Welcome e-mail', channel: 'e-mail', stage: 'onboarding' },
  { type: 'action', touchpoint: 'hello', action: { party: 'company', who: 'Shop', text: 'writes' } },
  { type: 'stop' },
);
const made = project(events);
if (!made) throw new Error('no audit');
const audit = made;

describe('golden files', () => {
  it.each(textFormats.filter((it) => it.id !== 'json').map((it) => [it.id, it.ending] as const))(
    '%s',
    async (id, ending) => {
      await expect(written(audit, id)).toMatchFileSnapshot(
        `../../golden/exchange/${id}${ending.replace(/^-[a-z]+/, '')}`,
      );
    },
  );
});

describe.each(Object.entries(audits))('the audit “%s”, read back', (_name, one) => {
  it.each(['touchpoints', 'findings', 'ledger', 'jira', 'linear', 'gitlab'])(
    '%s: by papaparse, whole rows and no formula',
    (id) => {
      const text = written(one, id);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), {
        header: false,
        skipEmptyLines: true,
        delimiter: ',',
      });
      expect(errors.filter((it) => it.code !== 'UndetectableDelimiter')).toEqual([]);
      const width = data[0]?.length;
      for (const row of data) {
        expect(row).toHaveLength(width ?? 0);
        for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
      }
    },
  );

  it('whiteboard: as a grid in which every line has a cell for every touchpoint', () => {
    const { data } = Papa.parse<string[]>(written(one, 'whiteboard'), {
      header: false,
      skipEmptyLines: true,
      delimiter: '\t',
    });
    const columns = one.stages.flatMap((it) => it.touchpoints).length + 1;
    expect(data.length).toBe(11);
    for (const row of data) expect(row).toHaveLength(columns);
  });

  it('recorder: by the parser of Puppeteer Replay', () => {
    expect(() => parseReplay(JSON.parse(written(one, 'recorder')))).not.toThrow();
  });

  it('json: by the JSON Schema that zod writes of the format', () => {
    const schema = z.fromJSONSchema(
      z.toJSONSchema(auditSchema, { io: 'input', unrepresentable: 'any' }) as Parameters<
        typeof z.fromJSONSchema
      >[0],
    );
    expect(schema.safeParse(JSON.parse(written(one, 'json'))).success).toBe(true);
    expect(schema.safeParse({ ...JSON.parse(written(one, 'json')), stages: 'none' }).success).toBe(false);
  });

  it('github-script: as one command an issue, each argument in quotes', () => {
    const text = written(one, 'github-script');
    const outside = text.replace(/'(?:[^']|'\\'')*'/g, "''");
    for (const line of outside.trim().split('\n').slice(3))
      expect(line).toBe("gh issue create --label waymark --title '' --body ''");
  });
});

describe('redaction', () => {
  const planted = project(
    walk(
      { type: 'goal', goal: { id: 'g', stage: 'awareness', text: 'buy', team: 'NAME Team' } },
      visit('/'),
      { type: 'leave', why: 'unload' },
      visit('/'),
      { type: 'touchpoint', touchpoint: 'home', name: 'Home' },
      { type: 'edit', touchpoint: 'home', set: { owner: 'NAME Owner', engagement: 'NOTE engaged' } },
      { type: 'note', kind: 'quote', text: 'NOTE quote' },
      { type: 'note', kind: 'idea', text: 'NOTE idea' },
      { type: 'note', kind: 'thinking', text: 'NOTE thinking' },
      { type: 'outcome', outcome: 'blocked', note: 'NOTE outcome' },
      { type: 'friction', text: 'Two prices', severity: 3, picture: 'PICTURE-1' },
      { type: 'picture', picture: { id: 'PICTURE-1', at: 3, widthPx: 1, heightPx: 1, alt: '' } },
      { type: 'document', document: { id: 'd', name: 'Letter', exists: true, owner: 'NAME Document' } },
      { type: 'action', action: { party: 'company', who: 'NAME Who', text: 'calls' } },
      { type: 'handover', from: 'NAME From', to: 'NAME To' },
      { type: 'feedback', asked: true, text: 'NOTE feedback' },
      { type: 'milestone', milestone: 'm', name: 'First', reached: true, evidence: 'NOTE evidence' },
      { type: 'checkpoint', stage: 'awareness', checkpoint: 'c', met: false, evidence: 'NOTE checkpoint' },
      { type: 'metric', metric: { key: 'own', value: 1, note: 'NOTE metric' } },
      { type: 'survey', survey: { id: 's', scale: 'nps', answers: [{ score: 9, comment: 'NOTE comment' }] } },
      { type: 'gap', from: 1, to: 2, why: 'NOTE gap' },
      {
        type: 'recording',
        flow: {
          title: 'x',
          steps: [
            { type: 'customStep', name: 'waymark.note', parameters: { kind: 'note', text: 'NOTE recorded' } },
            { type: 'customStep', name: 'waymark.handover', parameters: { from: 'NAME a', to: 'NAME b' } },
          ],
        },
        makes: [['w/x/1'], []],
      },
      { type: 'stop' },
    ).map((it) => (it.type === 'start' ? { ...it, auditor: 'NAME Auditor' } : it)),
  );
  if (!planted) throw new Error('no audit');
  const finding = planted.findings[0]?.id ?? '';
  const whole = project([
    ...planted.events,
    {
      type: 'triage',
      id: 'w/t/1',
      at: 2_000_000,
      finding,
      set: { owner: 'NAME Triage', recommendation: 'One price' },
    },
    { type: 'review', id: 'w/t/2', at: 2_000_001, finding, verdict: 'real', why: 'NOTE why' },
  ]);
  if (!whole) throw new Error('no audit');

  const outputs: Record<string, (audit: Audit) => string> = {
    ...Object.fromEntries(textFormats.map((it) => [it.id, (one: Audit) => written(one, it.id)])),
    html: (one) => renderReport({ audit: one, score: score(inputOf(one)) }, { locale: 'en' }),
    markdown: (one) => renderMarkdown({ audit: one, score: score(inputOf(one)) }, { locale: 'en' }),
    map: (one) => renderMap({ audit: one, score: score(inputOf(one)) }, { locale: 'en' }),
  };
  const all: Redaction = { pictures: true, notes: true, names: true };

  it('has something to hide in what is exported otherwise', () => {
    const text = Object.values(outputs)
      .map((write) => write(whole))
      .join();
    for (const sign of [
      'NAME Owner',
      'NAME Triage',
      'NAME Auditor',
      'NOTE quote',
      'NOTE comment',
      'NOTE recorded',
      'PICTURE-1',
    ])
      expect(text).toContain(sign);
  });

  it.each(Object.keys(outputs))('leaves no name, note or picture in %s', (id) => {
    expect(outputs[id]?.(redactCopy(whole, all))).not.toMatch(/NAME|NOTE|PICTURE/);
  });

  it.each([
    ['pictures', /PICTURE/],
    ['notes', /NOTE/],
    ['names', /NAME/],
  ] as const)('leaves out %s alone, and what is left folds into the same audit', (kind, sign) => {
    const copy = redactCopy(whole, { pictures: false, notes: false, names: false, [kind]: true });
    expect(writeAudit(copy)).not.toMatch(sign);
    expect(project(copy.events)).toEqual(copy);
    expect(auditFrom(JSON.parse(writeAudit(copy)))).toEqual(copy);
  });
});
