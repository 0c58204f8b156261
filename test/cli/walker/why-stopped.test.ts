import { expect, test } from 'vitest';
import { whyStopped } from '../../../cli/walker/why-stopped.ts';

test.each([
  [
    'net::ERR_CONNECTION_REFUSED at http://127.0.0.1:9/',
    'Nothing answers at http://127.0.0.1:9/. Is the site running?',
  ],
  ['net::ERR_NAME_NOT_RESOLVED at http://no.example/', 'There is no site of that name: http://no.example/.'],
  [
    'net::ERR_CERT_AUTHORITY_INVALID at https://a.example/',
    'The browser does not trust the certificate of https://a.example/.',
  ],
  [
    'net::ERR_ABORTED at http://a.example/nothing',
    'http://a.example/nothing brings no page: it sends nothing to show, or a file to save.',
  ],
  [
    'net::ERR_UNSAFE_PORT at http://a.example:1/',
    'The browser could not open http://a.example:1/ (net::ERR_UNSAFE_PORT).',
  ],
  ['Navigation timeout of 5000 ms exceeded', 'The page did not come within 5 seconds (--timeout).'],
  ['something else\nwith a stack', 'something else'],
])('%s', (said, words) => {
  expect(whyStopped(new Error(said))).toBe(words);
});

test('is never longer than a line', () => {
  expect(whyStopped(new Error('x'.repeat(1_000)))).toHaveLength(300);
});
