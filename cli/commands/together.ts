import { basename } from 'node:path';
import { Command } from 'commander';
import { colleaguesOf } from '../../core/exchange/colleagues.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { Refusal } from '../../core/journey/refusal.ts';
import { reliabilityOf } from '../../core/scoring/agreement.ts';
import type { AuditorInput } from '../../core/scoring/auditors.ts';
import type { Dispute } from '../../core/scoring/disputes.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import { judgeTogether, type SeveralAuditors } from '../../core/scoring/several-auditors.ts';
import { outColours } from '../colours.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { readAuditFile } from '../read-input.ts';
import { plain, print, printJson } from '../say.ts';
import { type Titles, titlesOf } from '../titles.ts';

type Options = { json?: boolean };

export function togetherCommand(done: (code: ExitCode) => void): Command {
  return new Command('together')
    .description(
      'judge the audits of several colleagues together: one score, how far they agree, and what to talk about',
    )
    .argument('<bundle...>', 'bundles or audit JSON of one journey, walked by each as the same persona')
    .option('--json', 'print the common score, the agreement and the disputes as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  waymark together ann.waymark.zip bo.waymark.zip\n  waymark together colleagues/*.waymark.zip --json',
    )
    .action(async (files: string[], options: Options) => {
      const audits: Audit[] = [];
      for (const file of files) audits.push((await readAuditFile(file)).audit);
      const colleagues = colleaguesFrom(audits, files);
      const { merged, ...said } = judgeTogether(colleagues);
      const common = score(merged);
      if (options.json) printJson({ score: common.score, ...said });
      else print(told(common, said, titlesOf(...colleagues.map((it) => it.input))));
      done(exitCodes.fine);
    });
}

function colleaguesFrom(audits: readonly Audit[], files: readonly string[]): AuditorInput[] {
  try {
    return colleaguesOf(
      audits,
      files.map((it) => basename(it)),
    );
  } catch (error) {
    if (error instanceof Refusal) throw new Stop(plain(error.message));
    throw error;
  }
}

function told(
  common: Score,
  { scores, spread, agreement, disputes, foundBy }: Omit<SeveralAuditors, 'merged'>,
  titles: Titles,
): string {
  const own = scores.map((it) => `${plain(it.auditor)} ${points(it.score)}`).join(', ');
  const lines = [
    common.score === null
      ? 'No common score: nobody has judged a touchpoint yet.'
      : `${outColours.bold(points(common.score))} of 100 together (model ${common.model.toUpperCase()})`,
    `${own}${spread ? ` (${points(spread.low)} to ${points(spread.high)})` : ''}`,
    '',
    `Agreement on severity  ${alpha(agreement.severity)}`,
    `Agreement on emotion   ${alpha(agreement.emotion)}`,
    '',
    disputes.length === 0
      ? 'No disputes: the judgements are close to each other.'
      : outColours.bold(`To talk about: ${disputes.length}`),
    ...disputes.map((it) => `  ${disputeWords(it, titles)}`),
  ];
  const lone = foundBy.filter((it) => it.auditors.length === 1);
  if (lone.length > 0) lines.push('', outColours.bold(`Found by one alone: ${lone.length}`));
  for (const { auditors, touchpoint, evidence } of lone)
    lines.push(`  ${titles.of(touchpoint)}: ${titles.of(evidence)} (${plain(auditors.join())})`);
  return lines.join('\n');
}

const questions: Readonly<Record<Dispute['about'], string>> = {
  severity: 'how severe is it?',
  status: 'is it real?',
  outcome: 'was the goal reached?',
  emotion: 'how did it feel?',
};

function disputeWords({ about, touchpoint, evidence, title, said }: Dispute, titles: Titles): string {
  const finding = evidence === null ? '' : `“${plain(title ?? evidence)}”, `;
  const place = evidence === null && title !== null ? plain(title) : titles.of(touchpoint);
  const answers = said.map((it) => `${plain(it.auditor)} ${valueWords(about, it.value)}`).join(', ');
  return `${place}: ${finding}${questions[about]} ${answers}`;
}

function valueWords(about: Dispute['about'], value: string | number): string {
  if (about === 'emotion') return Number(value).toFixed(1).replace('-', '−').replace('.0', '');
  return plain(String(value));
}

function alpha(value: number | null): string {
  if (value === null) return 'nothing to compare';
  return `α ${value.toFixed(2).replace('-', '−')}, ${reliabilityOf(value)}`;
}

const points = (value: number | null): string => value?.toFixed(1) ?? 'no score';
