import { describe, expect, it, test } from 'vitest';
import { mostProblems } from '../../../core/exchange/mend-of.ts';
import { parseAudit } from '../../../core/exchange/parse-audit.ts';
import { auditSchema } from '../../../core/journey/audit.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const audit = project(walk(visit('/'), { type: 'outcome', outcome: 'achieved' }, { type: 'stop' }));
const changed = (change: (copy: Record<string, unknown>) => void): Record<string, unknown> => {
  const copy = structuredClone<Record<string, unknown>>({ ...audit });
  change(copy);
  return copy;
};

function problemsOf(data: unknown): Refusal['problems'] {
  try {
    parseAudit(data);
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  return [];
}

it('gives an audit that needs nothing back as it is', () => {
  expect(parseAudit(audit)).toBe(audit);
});

describe('an audit that zod has to complete', () => {
  const rough = changed((copy) => {
    const { events } = copy as { events: Record<string, unknown>[] };
    copy['surprise'] = 1;
    if (events[0]) Reflect.deleteProperty(events[0], 'goals');
    if (events[1]) events[1]['surprise'] = 1;
  });

  it('comes out as zod alone would give it', () => {
    expect(parseAudit(rough)).toEqual(auditSchema.parse(rough));
    expect(parseAudit(rough)).toEqual(audit);
  });

  it('may lack its events', () => {
    const without = changed((copy) => Reflect.deleteProperty(copy, 'events'));
    expect(parseAudit(without)).toEqual({ ...audit, events: [] });
  });
});

describe('an audit that cannot be read', () => {
  test('every place is named, wherever it is', () => {
    const bad = changed((copy) => {
      copy['stages'] = 7;
      copy['events'] = [{ type: 'vist' }, ...(audit?.events ?? []), 7];
    });
    const places = problemsOf(bad).map(({ place }) => place);
    expect(places).toEqual(['stages', 'events[0].type', 'events[5]']);
  });

  test('a hundred thousand broken events make no flood', () => {
    const bad = changed((copy) => {
      copy['events'] = Array.from({ length: 100_000 }, () => ({ type: 'visit' }));
    });
    const problems = problemsOf(bad);
    expect(problems.length).toBeLessThanOrEqual(mostProblems);
    expect(JSON.stringify(problems).length).toBeLessThan(5_000);
  });

  test('events that are no list are a problem of their own', () => {
    const bad = changed((copy) => {
      copy['events'] = {};
    });
    expect(problemsOf(bad)).toEqual([{ place: 'events', mend: 'give a list in [ ]' }]);
  });

  test('what is no object at all is told as that', () => {
    expect(problemsOf('audit')[0]?.place).toBe('format');
  });
});
