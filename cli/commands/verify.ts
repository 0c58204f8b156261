import { Command } from 'commander';
import { againstLog } from '../../core/exchange/against-log.ts';
import { computedFrom, toldIn } from '../../core/exchange/audit-json.ts';
import { auditText, readBundleFiles } from '../../core/exchange/bundle.ts';
import { readJson } from '../../core/exchange/json-gate.ts';
import { type CacheCheck, checkCachedScore } from '../../core/scoring/cached-score.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { errColours as colors } from '../colours.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { inFile, isZip, jsonIn, readBytes } from '../read-input.ts';
import { plain, print, printJson, say } from '../say.ts';
import { sha256 } from '../sha256.ts';

type Options = { json?: boolean; allowNoLog?: boolean };

/** A file that is damaged or none of ours; the others are still looked at. */
type Refused = { file: string; refused: string };
type Verified = CacheCheck & {
  file: string;
  hashed: number;
  /** Whether it holds a log that its findings and its score could be worked out from. */
  logged: boolean;
  score: number | null;
  model: string;
  /** What the document says and its log does not, in words. */
  againstLog: string[];
};

export function verifyCommand(done: (code: ExitCode) => void): Command {
  return new Command('verify')
    .description(
      'check that a bundle is what was packed, and that its findings and its score are what its evidence gives',
    )
    .argument('<file...>', '.waymark.zip bundles, or audit JSON files (which carry no hashes)')
    .option('--json', 'print the results as JSON')
    .option(
      '--allow-no-log',
      'be content with a file that has no log, such as one written by hand: hashes and score are all that is checked',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  waymark verify audit.waymark.zip\n  waymark verify published/*.waymark.zip --json\n\nExit codes: 0 all is as it should be, 1 a score differs, a document says what its log does not, or there is no log to check it by, 64 a file is damaged or none of ours.',
    )
    .action(async (files: string[], options: Options) => {
      const results: (Verified | Refused)[] = [];
      const isFine = (it: Verified) => isAsItShould(it) && (it.logged || options.allowNoLog === true);
      for (const file of files) results.push(await verify(file).catch((error) => refusedOf(file, error)));
      if (options.json) printJson(results);
      else for (const result of results) tell(result, isFine);
      done(Math.max(...results.map((it) => codeOf(it, isFine))) as ExitCode); // The largest of exit codes is one.
    });
}

function refusedOf(file: string, error: unknown): Refused {
  if (!(error instanceof Stop)) throw error;
  return { file, refused: error.message };
}

function codeOf(result: Verified | Refused, isFine: (it: Verified) => boolean): ExitCode {
  if ('refused' in result) return exitCodes.wrongUse;
  return isFine(result) ? exitCodes.fine : exitCodes.regression;
}

/** Whatever could be checked is right; without a log that is only the hashes and the sum. */
const isAsItShould = ({ cache, againstLog: words }: Verified): boolean =>
  (cache === 'same' || cache === 'absent') && words.length === 0;

async function verify(file: string): Promise<Verified> {
  return inFile(file, async () => {
    const bytes = await readBytes(file);
    const files = isZip(bytes) ? await readBundleFiles(bytes, sha256) : undefined;
    const data = files ? readJson(auditText(files), 'The file') : jsonIn(bytes);
    const told = toldIn(data);
    const computed = computedFrom(told);
    const scored = score(inputOf(computed));
    // The gate before it made sure that there is an object; a missing score is told as such.
    const { score: cached } = data as { score?: unknown };
    const hashed = files ? files.size - 1 : 0;
    return {
      file,
      hashed,
      logged: computed.events.length > 0,
      score: scored.score,
      model: scored.model,
      ...checkCachedScore(cached, scored),
      againstLog: againstLog(told, computed),
    };
  });
}

function tell(result: Verified | Refused, isFine: (it: Verified) => boolean): void {
  if ('refused' in result) {
    say(`${colors.red('✗')} ${plain(result.refused)}`);
    return;
  }
  const {
    file,
    hashed,
    logged,
    score: points,
    model,
    cache,
    differences,
    againstLog: contradictions,
  } = result;
  const fine = isFine(result);
  const sign = fine ? colors.green('✓') : isAsItShould(result) ? colors.yellow('?') : colors.red('✗');
  const hashes = hashed > 0 ? `${hashed} files are what was packed` : 'an audit JSON carries no hashes';
  const recomputed = points === null ? 'no score' : `${points.toFixed(1)} of 100 by ${model.toUpperCase()}`;
  const tellIt = fine ? print : say;
  tellIt(`${sign} ${plain(file)}: ${hashes}; ${recomputed}, ${scoreWords[cache]}`);
  if (!logged) say(`  ${fine ? noLog : `${noLog} ${noLogMend}`}`);
  for (const difference of differences) say(`  ${plain(difference)}`);
  if (contradictions.length > 0) say('  What it says is not what its log gives, and the log is the truth:');
  for (const words of contradictions) say(`  ${plain(words)}`);
}

const noLog = 'It holds no log: what it says of its walk rests on nothing that could be checked.';
const noLogMend =
  'Ask for the file with its log, or say --allow-no-log if hashes and score are enough for you.';

const scoreWords: Readonly<Record<CacheCheck['cache'], string>> = {
  same: 'as the file says',
  absent: 'and the file says none',
  differs: 'but the file says otherwise: it was changed by hand, or scored by another version',
  unreadable: 'but what the file says cannot be read',
};
