import { expect, it } from 'vitest';
import { hintOf } from '../../cli/hints.ts';
import { dateMend } from '../../core/exchange/date-in.ts';
import { Refusal } from '../../core/journey/refusal.ts';

const problem = (text: string) => ({ place: 'row 2', mend: dateMend(text, text) });

it('names the option where a choice is asked for, and none elsewhere', () => {
  expect(hintOf(new Refusal('bad-cells', 'x', [problem('soon'), problem('03/04/2026')]))).toContain(
    '--date-order day-first',
  );
  expect(hintOf(new Refusal('bad-cells', 'x', [problem('soon')]))).toBe('');
  expect(hintOf(new Refusal('which-column', 'x'))).toContain('--value-column');
});
