import { expect, test } from 'vitest';
import { socialPicture } from '../../../site/src/audits/social-picture.ts';

test('the picture of a post holds its words as text and a face for every emotion', () => {
  const picture = socialPicture({
    over: 'Waymark',
    title: '<script>hit</script>',
    under: 'Mara',
    scored: { score: 77, coverage: 1 },
    emotions: [1, -2, 2],
  });
  expect(picture).not.toContain('<script');
  expect(picture).toContain('&lt;script&gt;');
  expect(picture.match(/a19 19 0 1 0 38 0/g)).toHaveLength(3);
});
