import { expect, it } from 'vitest';
import { flowFrom } from '../../../core/exchange/recorder.ts';

const flow = (...urls: string[]) => ({ title: 'x', steps: urls.map((url) => ({ type: 'navigate', url })) });
const refusal = (place: string) =>
  expect.objectContaining({
    code: 'no-web-address',
    problems: [expect.objectContaining({ place })],
  });
const read = (data: unknown) => {
  try {
    return flowFrom(data);
  } catch (error) {
    return error;
  }
};
const shop = 'https://shop.example/';

it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'DATA:text/html,x', '\u0001vbscript:x'])(
  'a recording never goes to %j',
  (url) => {
    expect(read(flow(url))).toEqual(refusal('steps[0].url'));
    expect(read(flow(shop, url))).toEqual(refusal('steps[1].url'));
  },
);

it.each(['file:///etc/passwd', 'about:blank', 'chrome://new-tab-page/', '', '/pay'])(
  'a recording that only goes to %j reaches no web page',
  (url) => {
    expect(read(flow(url))).toEqual(refusal('steps[0].url'));
  },
);

it('a recording may begin on a new tab, or go nowhere', () => {
  expect(read(flow('chrome://new-tab-page/', shop))).toMatchObject(flow('chrome://new-tab-page/', shop));
  expect(read(flow())).toEqual(flow());
});
