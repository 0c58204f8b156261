import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let [folder, audit] = ['', ''];
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-report-'));
  audit = join(folder, 'audit.json');
  await writeFile(audit, writeAudit(weeklyBox));
});

describe('the ending says what is written', () => {
  it('.svg: the journey map, which stands alone and follows nobody’s theme', async () => {
    const out = join(folder, 'new', 'map.svg');
    expect(await waymark('report', audit, '--out', out)).toEqual({ code: 0, out: `${out}\n`, err: '' });
    const map = await readFile(out, 'utf8');
    expect(map).toMatch(/^<svg xmlns="[^"]+" id="map" role="img" .*<desc id="map-d">/s);
    expect(map).not.toContain('var(--');
    expect((await waymark('convert', audit, '--to', 'map')).out.trimEnd()).toBe(map);
  });

  it('.png and .webp: the same as a picture, twice as dense', async () => {
    const [, width = 0, height = 0] = await drawnSize();
    const png = join(folder, 'map.PNG');
    expect((await waymark('report', audit, '--out', png)).code).toBe(0);
    const bytes = await readFile(png);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    const webp = join(folder, 'map.webp');
    expect((await waymark('report', audit, '--out', webp)).code).toBe(0);
    expect((await readFile(webp)).subarray(8, 12).toString()).toBe('WEBP');
  });

  it('what is not known is refused with what is, in the help too', async () => {
    const known = '.html, .md, .pdf, .svg, .png, .webp';
    const refused = await waymark('report', audit, '--out', join(folder, 'map.gif'));
    expect(refused).toMatchObject({ code: 64, out: '' });
    expect(refused.err).toContain(`“.gif” is not known. Known are ${known}.`);
    const { out } = await waymark('report', '--help');
    for (const ending of known.split(', ')) expect(out).toMatch(new RegExp(`^  \\${ending} `, 'm'));
  });
});

describe('--leave-out', () => {
  /** Of its names, those that are no words of its findings, too. */
  const names = ['R. Olsen', 'Payments'];
  const written = async (ending: string, ...more: string[]) => {
    const out = join(folder, `told${ending}`);
    expect((await waymark('report', audit, '--out', out, ...more)).code).toBe(0);
    return readFile(out, 'utf8');
  };

  it.each(['.html', '.md', '.svg'])('names are in %s, and gone where they are left out', async (ending) => {
    const holds = (text: string) => names.some((name) => text.includes(name));
    expect(holds(await written(ending))).toBe(true);
    expect(holds(await written(ending, '--leave-out', 'names'))).toBe(false);
    // Said twice, both count.
    expect(holds(await written(ending, '--leave-out', 'names', '--leave-out', 'notes'))).toBe(false);
  });

  it('says the same words wherever an audit goes out, and refuses others', async () => {
    for (const command of ['report', 'convert', 'rewalk']) {
      const { out } = await waymark(command, '--help');
      expect(out.replace(/\s+/g, ' '), command).toContain(
        '--leave-out <what> any of these, with commas between: names',
      );
    }
    const { code, err } = await waymark('report', audit, '--leave-out', 'names,faces');
    expect(code).toBe(64);
    expect(err).toContain('Left out can be pictures, notes and names, not “faces”.');
  });
});

describe('--owner', () => {
  it('writes the page of one owner, whatever the case of the name', async () => {
    const out = join(folder, 'payments.html');
    expect((await waymark('report', audit, '--owner', ' payments', '--out', out)).code).toBe(0);
    const data = { audit: weeklyBox, score: score(inputOf(weeklyBox)) };
    expect(await readFile(out, 'utf8')).toBe(renderOwnerExtract(data, 'Payments', { locale: 'en' }));
  });

  it.each([
    [['Nobody'], /“Nobody”\. Owners are Customer Success Managers, Marketing, .*, Support\./],
    [['Payments', '--out', 'payments.md'], 'ends in .html or .pdf, not “.md”'],
    [['Payments', '--leave-out', 'names'], 'take names out of --leave-out'],
  ])('refuses %j with what to do', async (more, words) => {
    const { code, out, err } = await waymark('report', audit, '--owner', ...more);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(words);
  });
});

async function drawnSize(): Promise<number[]> {
  const { out } = await waymark('convert', audit, '--to', 'map');
  return (/ width="(\d+)" height="(\d+)"/.exec(out) ?? []).map(Number);
}
