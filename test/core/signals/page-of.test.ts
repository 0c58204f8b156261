import { expect, test } from 'vitest';
import { pageOf } from '../../../core/signals/page-of.ts';

test.each([
  ['https://a.example/plans', 'https://a.example/plans'],
  ['https://a.example/plans/', 'https://a.example/plans'],
  ['https://a.example/plans?sort=price', 'https://a.example/plans'],
  ['https://a.example/plans/?sort=price#top', 'https://a.example/plans'],
  ['https://a.example/plans#top?', 'https://a.example/plans'],
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/#/plans', 'https://a.example/#/plans'],
  ['https://a.example/app#/plans/?sort=price', 'https://a.example/app#/plans'],
  ['https://a.example/app#!/plans', 'https://a.example/app#!/plans'],
  ['https://a.example/app#!plans', 'https://a.example/app'],
  ['', ''],
])('%s is the page %s', (url, page) => expect(pageOf(url)).toBe(page.replace('example/#', 'example#')));
