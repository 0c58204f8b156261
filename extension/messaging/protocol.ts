import type { actSchema } from '../../core/journey/acts.ts';
import { goalSchema, personaSchema } from '../../core/journey/persona.ts';
import { planSchema } from '../../core/journey/plan.ts';
import { stageModelSchema } from '../../core/journey/stage-model.ts';
import { targetSchema } from '../../core/journey/target.ts';
import { z } from '../../core/zod.ts';

/**
 * What the extension's pages and its worker say to each other. The worker is the one writer: a page asks, the worker
 * appends to the log and answers once the write is safe. Pages read the database themselves and are only told that it grew.
 */
export const sessionStateSchema = z.object({
  state: z.enum(['idle', 'walking', 'paused']),
  walk: z.string().optional(),
  /** The tab the auditor is in, and what Waymark can see of it. */
  tab: z
    .object({
      id: z.number(),
      url: z.string(),
      title: z.string(),
      /** `full` site permission, `active` this page until it leaves the site, `none` not at all, `restricted` no extension may. */
      access: z.enum(['full', 'active', 'none', 'restricted']),
    })
    .optional(),
  startedAt: z.number().optional(),
  steps: z.number().default(0),
  /** A walk that a crash interrupted and that can be taken up again. */
  recovered: z.string().optional(),
  /** Why nothing more can be stored (disk full, database closed); what is stored is safe. */
  trouble: z.object({ code: z.string(), message: z.string() }).optional(),
});
export type SessionState = z.infer<typeof sessionStateSchema>;

export const walkSetupSchema = z.object({
  title: z.string().max(300),
  journey: z.object({ id: z.string(), name: z.string() }),
  persona: personaSchema,
  framework: stageModelSchema,
  goals: z.array(goalSchema).default([]),
  plan: planSchema.optional(),
  auditor: z.string().max(300).default(''),
  locale: z.string().max(35).default('en'),
});
export type WalkSetup = z.infer<typeof walkSetupSchema>;

/** An act as a page sends it: the worker gives it, where absent, id, time and the current tab. */
export const draftActSchema = z.looseObject({
  type: z.string(),
  /** Made by `nextActId`, when the page shows the act before the worker has answered. */
  id: z.string().max(300).optional(),
  at: z.number().optional(),
  tab: z.number().optional(),
});
export type DraftAct = {
  type: z.infer<typeof actSchema>['type'];
  id?: string;
  at?: number;
  tab?: number;
} & Record<string, unknown>;

/** What a shortcut can ask the panel to open. */
const panelCommandSchema = z.enum(['mark-touchpoint', 'mark-friction']);
export type PanelCommand = z.infer<typeof panelCommandSchema>;

const ok = z.object({ ok: z.literal(true) });
const refused = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });
const answer = <T extends z.ZodType>(value: T) =>
  z.union([z.object({ ok: z.literal(true), value }), refused]);
export const plainAnswer = z.union([ok, refused]);

/** Requests to the worker: verb → what it takes and what it answers. */
export const requests = {
  getState: { takes: z.object({}), gives: answer(sessionStateSchema) },
  startWalk: {
    takes: z.object({ setup: walkSetupSchema, tab: z.number().optional() }),
    gives: answer(z.object({ walk: z.string() })),
  },
  pauseWalk: { takes: z.object({}), gives: plainAnswer },
  resumeWalk: { takes: z.object({}), gives: plainAnswer },
  /** The settings name other areas to keep private than before. */
  masksChanged: { takes: z.object({}), gives: plainAnswer },
  stopWalk: { takes: z.object({}), gives: plainAnswer },
  /** Takes up a walk that a crash interrupted. */
  continueWalk: { takes: z.object({ walk: z.string() }), gives: plainAnswer },
  /** Appends one act to a walk: the running one, or a stopped one under review. */
  mark: {
    takes: z.object({ walk: z.string().optional(), act: draftActSchema }),
    gives: answer(z.object({ id: z.string() })),
  },
  takePicture: {
    takes: z.object({ touchpoint: z.string().optional(), finding: z.string().optional() }),
    gives: answer(z.object({ id: z.string() })),
  },
  /** Lets the auditor point at an element of the page; null when they gave up. */
  pickElement: { takes: z.object({}), gives: answer(z.object({ target: targetSchema.nullable() })) },
  /** What a shortcut asked the panel of this window to open; null for nothing. It is given once. */
  takeWish: {
    takes: z.object({ window: z.number() }),
    gives: answer(z.object({ command: panelCommandSchema.nullable() })),
  },
  /** Site access changed (a permission was granted or taken back): look again. */
  accessChanged: { takes: z.object({}), gives: plainAnswer },
  /** Imported walks: the worker writes them as it writes its own. */
  importWalk: { takes: z.object({ walk: z.string() }), gives: plainAnswer },
  deleteWalk: { takes: z.object({ walk: z.string() }), gives: plainAnswer },
  deleteAll: { takes: z.object({}), gives: plainAnswer },
  /** The auditor pointed at an element in the page, or gave up. */
  picked: { takes: z.object({ target: targetSchema.nullable() }), gives: plainAnswer },
  /** A script started in an audited page: which tab and frame is it in, and is that tab part of the walk? */
  hello: {
    takes: z.object({ doc: z.string().max(80) }),
    gives: answer(z.object({ tab: z.number(), frame: z.number(), walk: z.string().nullable() })),
  },
  /** Where a page cannot write to the journal while it goes: what it would have written, and under which key. */
  lastWords: {
    takes: z.object({
      key: z
        .string()
        .regex(/^j\/[^/]+\/[^/]+\/\d+$/)
        .max(200),
      entry: z.unknown(),
    }),
    gives: plainAnswer,
  },
  /** A content script wrote to the journal: drain it. */
  drain: { takes: z.object({}), gives: plainAnswer },
} as const;
export type Verb = keyof typeof requests;
export type Takes<V extends Verb> = z.input<(typeof requests)[V]['takes']>;
export type Gives<V extends Verb> = z.infer<(typeof requests)[V]['gives']>;

/** Said by the worker to every open page. */
export const newsSchema = z.discriminatedUnion('news', [
  z.object({ news: z.literal('state'), state: sessionStateSchema }),
  z.object({ news: z.literal('grew'), walk: z.string() }),
  z.object({ news: z.literal('deleted'), walk: z.string().optional() }),
  /** A wait passed the time it promised. */
  z.object({ news: z.literal('wait-over'), walk: z.string(), wait: z.string() }),
  /** A shortcut asked for something that the panel should open: take it. */
  z.object({ news: z.literal('wish') }),
]);
export type News = z.infer<typeof newsSchema>;
