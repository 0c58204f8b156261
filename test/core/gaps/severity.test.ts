import { describe, expect, test } from 'vitest';
import { importanceOf, severityOf } from '../../../core/gaps/severity.ts';

describe('severity and importance', () => {
  test.each([
    [4, 4, 4, 4],
    [4, 4, 1, 3],
    [2, 2, 2, 2],
    [1, 1, 4, 2],
    [1, 1, 1, 1],
    [4, 0, 4, 0],
  ])('frequency %i, impact %i, persistence %i: severity %i', (frequency, impact, persistence, severity) => {
    expect(severityOf({ frequency, impact, persistence })).toBe(severity);
  });

  test('importance follows the severity until somebody says otherwise', () => {
    expect([0, 1, 2, 3, 4].map((severity) => importanceOf({ severity }))).toEqual([
      'low',
      'low',
      'medium',
      'high',
      'high',
    ]);
    expect(importanceOf({ severity: 4, importance: 'low' })).toBe('low');
  });
});
