import { expect, test } from 'vitest';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';

const box = withScore(audits['weekly box']);

test('it holds what is theirs and nothing of others', () => {
  const page = renderOwnerExtract(box, 'Payments');
  expect(page).toContain('2 findings in “Subscribe to a weekly box” are in the hands of Payments.');
  expect(page).toContain('Answer the pay button at once');
  expect(page).not.toContain('Plans cannot be compared');
});

test('findings nobody owns at their touchpoints are offered', () => {
  const page = renderOwnerExtract(box, 'Payments');
  expect(page).toContain('Nobody’s yet, but at your touchpoints');
  expect(page).toContain('Bank code asked twice');
});

test('their documents are listed', () => {
  expect(renderOwnerExtract(box, 'Sales')).toMatch(/Your documents.*Price sheet <span class="good">there/s);
});

test('a name is only a name', () => {
  const page = renderOwnerExtract(box, '<script>window.hit=1</script>');
  expect(page).not.toContain('<script>');
  expect(page).toContain('0 findings');
});
