import { builtExtension } from '../e2e/support/built-extension.ts';
import { type Drive, defineFigure, type Shown } from './figure.ts';
import { checkAudit } from './worker/check-audit.ts';
import { newProfile } from './worker/fake-chrome.ts';
import { faultyFactory } from './worker/faulty-database.ts';
import { scriptedAudit } from './worker/scripted-audit.ts';
import { canFail, countFaults, errorNames, faultKinds, type Plan } from './worker/storage-fault.ts';
import { virtualClock } from './worker/virtual-clock.ts';
import { type Machine, type StartWorker, workerOf } from './worker/worker-life.ts';

/** Of how many plans one is run in the slice. */
const sliceStep = 29;

export const storageCalls = defineFigure({
  id: 'r5',
  minutes: 2,
  about: 'the k-th storage call of a 30-step audit fails, in six ways, once and from then on',
  run: async (drive) => {
    const start = workerOf(await builtExtension());
    const { calls } = await audit(start);
    const plans = allPlans(calls);
    const chosen =
      drive.reach === 'slice'
        ? plans.filter((_, index) => index % sliceStep === drive.seed % sliceStep)
        : plans;
    drive.say(`${calls.length} storage calls, ${chosen.length} of ${plans.length} plans`);
    return [...(await runAll(start, chosen, drive)), await control(start, calls)];
  },
});

function allPlans(calls: readonly string[]): Plan[] {
  return calls.flatMap((call, at) =>
    faultKinds
      .filter((kind) => canFail(call, kind))
      .flatMap((kind) => [
        { kind, at, lasting: false },
        { kind, at, lasting: true },
      ]),
  );
}

const wrongs = {
  corrupt: 'corrupt walks',
  lost: 'silent losses',
  rejected: 'unhandled rejections',
  unclear: 'refusals without a reason',
} as const;
type Wrong = keyof typeof wrongs;

async function runAll(start: StartWorker, plans: readonly Plan[], { say }: Drive): Promise<Shown[]> {
  const counts: Record<Wrong, number> = { corrupt: 0, lost: 0, rejected: 0, unclear: 0 };
  let effective = 0;
  for (const plan of plans) {
    const result = await audit(start, plan);
    if (result.hits > 0) effective++;
    for (const wrong of Object.keys(wrongs) as Wrong[]) {
      counts[wrong] += result[wrong].length;
      for (const it of result[wrong])
        say(`${plan.kind} at call ${plan.at}${plan.lasting ? ' and on' : ''} (${result.call}): ${it}`);
    }
  }
  return (Object.keys(wrongs) as Wrong[]).map((wrong) => ({
    what: wrongs[wrong],
    found: `${counts[wrong]} of ${effective} effective faults`,
    passed: counts[wrong] === 0 && effective > 0,
  }));
}

/** A store that says it wrote and did not must show; a lie about a write that changes nothing cannot. */
async function control(start: StartWorker, calls: readonly string[]): Promise<Shown> {
  const lies = calls.flatMap((call, at) => (canFail(call, 'lie') ? [at] : [])).slice(0, 12);
  let noticed = 0;
  for (const at of lies) {
    const { corrupt, lost, gaps } = await audit(start, { kind: 'lie', at, lasting: false });
    if (corrupt.length + lost.length + gaps > 0) noticed++;
  }
  const found = `${noticed} of ${lies.length} lies of the store noticed`;
  return { what: 'control', found, passed: noticed >= lies.length * 0.9 };
}

async function audit(start: StartWorker, plan?: Plan) {
  const faults = countFaults(plan);
  const clock = virtualClock(1_800_000_000_000);
  const machine: Machine = {
    profile: newProfile(),
    database: faultyFactory(faults),
    clock,
    before: (call) => {
      if (!call.startsWith('local.')) return undefined;
      const kind = faults.meet(call);
      if (kind === undefined) return undefined;
      return Promise.reject(new Error(`${errorNames[kind as keyof typeof errorNames]}: a planned fault`));
    },
  };
  const rejected: string[] = [];
  const note = (error: unknown) => rejected.push(String(error));
  process.on('unhandledRejection', note);
  try {
    const played = scriptedAudit(machine);
    let life = start(machine);
    const trouble: string[] = await played.run(life).then(
      () => [],
      (error: unknown) => [`the audit got stuck: ${error}`],
    );
    const calls = [...faults.calls];
    faults.heal();
    if (plan?.lasting !== false) {
      life.end();
      life = start(machine);
    }
    await played.finish(life).catch((error: unknown) => trouble.push(`stuck after the fault: ${error}`));
    life.end();
    const journal = [...machine.profile.local.keys()].filter((key) => key.startsWith('j/'));
    const { corrupt, lost, gaps } = await checkAudit(played.promised, machine.database, journal);
    const unclear = played.promised.said
      .filter(({ code }) => !['quota', 'database', 'already-walking', 'no-memory', 'paused'].includes(code))
      .map(({ verb, code }) => `${verb}: ${code}`);
    const call = plan ? (calls[plan.at] ?? '') : '';
    return { corrupt, lost: [...trouble, ...lost], rejected, unclear, gaps, calls, call, hits: faults.hits };
  } finally {
    process.off('unhandledRejection', note);
  }
}
