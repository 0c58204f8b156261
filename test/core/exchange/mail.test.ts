import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withImport } from '../../../core/exchange/add-acts.ts';
import { actsOfMail, readMail } from '../../../core/exchange/mail.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const mail = (...lines: string[]) =>
  readMail(strToU8(`${lines.join('\r\n')}\r\n\r\nThe body: Subject: not this one`));
const hello = (subject: string) =>
  mail(
    'From: Freshbox <hello@freshbox.example>',
    `Subject: ${subject}`,
    'Date: Tue, 3 Mar 2026 09:15:00 +0100',
  ).subject;

describe('an e-mail', () => {
  it('tells its date, sender and subject, and nobody’s address', () => {
    expect(
      mail(
        'Received: by mx; Tue, 3 Mar 2026 09:16:00 +0000',
        'From: "Freshbox, the team" <hello@freshbox.example>',
        'To: Anna <anna@private.example>',
        'Subject: Welcome,',
        ' anna@private.example!',
        'Date: Tue, 3 Mar 2026 09:15:00 +0100 (CET)',
      ),
    ).toEqual({
      sender: 'Freshbox, the team (freshbox.example)',
      subject: 'Welcome, [e-mail]!',
      at: Date.UTC(2026, 2, 3, 8, 15),
    });
  });

  it.each([
    ['=?utf-8?Q?Dein_erstes_Paket_ist_da_=F0=9F=93=A6?=', 'Dein erstes Paket ist da 📦'],
    ['=?UTF-8?B?w5w=?=\r\n =?UTF-8?B?YmVy?= uns', 'Über uns'],
    ['=?utf-8?B?8J+T?= =?utf-8?B?pg==?=', '📦'],
    ['=?iso-8859-1?q?Caf=E9?= =?iso-8859-1*fr?q?_noir?=', 'Café noir'],
    ['=?windows-31j?B?g2WDWINn?=', 'テスト'],
    ['=?no-such-charset?Q?a=FFb?=', '=?no-such-charset?Q?a=FFb?='],
    ['=?utf-8?B?####?= and =?utf-8?Q?open', '=?utf-8?B?####?= and =?utf-8?Q?open'],
    ['a\u202Eb\u0000c\t<script>', 'a b c <script>'],
    ['=?utf-8?Q?=0D=0ABcc:_all?=', 'Bcc: all'],
  ])('reads the subject %j', (written, read) => {
    expect(hello(written)).toBe(read);
  });

  it.each([
    ['hello@freshbox.example', 'freshbox.example'],
    ['=?utf-8?Q?B=C3=A4cker?= <b@baecker.example>', 'Bäcker (baecker.example)'],
    ['b@x.example (The baker)', 'x.example'],
    ['"b@x.example" <b@x.example>', '[e-mail] (x.example)'],
    ['undisclosed', ''],
  ])('names the sender %j', (from, sender) => {
    expect(mail(`From: ${from}`, 'Subject: x').sender).toBe(sender);
  });

  it.each([
    ['3 Mar 26 09:15 EST', Date.UTC(2026, 2, 3, 14, 15)],
    ['Mon, 01 Jan 1990 00:00:00 GMT', Date.UTC(1990, 0, 1)],
    ['tomorrow', undefined],
    ['32 Mar 2026 09:15:00 +0000', undefined],
  ])('dates it by %s', (date, at) => {
    expect(mail('From: a@b.example', `Date: ${date}`).at).toBe(at);
  });

  it('is refused when it is none', () => {
    const code = (bytes: Uint8Array) => {
      try {
        readMail(bytes);
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error;
      }
      return 'taken';
    };
    expect(code(strToU8('hello'))).toBe('not-an-e-mail');
    expect(code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('outlook-message');
    expect(code(new Uint8Array(0))).toBe('not-an-e-mail');
    expect(code(strToU8(`Subject: ${'a'.repeat(300_000)}\n\n`))).toBe('too-big');
    expect(code(strToU8(`From: a@b.example\n${'X: y\n '.repeat(10)}\n\n${'b'.repeat(1_000_000)}`))).toBe(
      'taken',
    );
  });

  it('becomes a touchpoint at its own time, and what the walk did next stays where it was', () => {
    const events = walk(
      visit('/'),
      { type: 'emotion', value: 1, stimulus: 'nice', at: 1_010_000 },
      { type: 'stop' },
    );
    const audit = project(events);
    if (!audit) throw new Error('no audit');
    const acts = actsOfMail(
      { subject: 'Welcome', sender: 'Shop (shop.example)', at: 1_005_000 },
      'onboarding',
    );
    const after = withImport(audit, acts, 2_000_000);
    expect(after.stages.find((it) => it.id === 'onboarding')).toMatchObject({
      entered: true,
      touchpoints: [
        {
          name: 'Welcome',
          channel: 'e-mail',
          startedAt: 1_005_000,
          emotions: [],
          actions: [{ party: 'company', who: 'Shop (shop.example)' }],
        },
      ],
    });
    expect(after.stages[0]?.touchpoints[0]?.emotions).toHaveLength(1);
    expect(withImport(after, acts, 3_000_000)).toEqual(after);
  });
});

describe('an odd e-mail', () => {
  it.each([
    ['=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=', 'aé'],
    ['one =?utf-8?Q?two?= three', 'one two three'],
    ['=?utf-8?B?A?=', '=?utf-8?B?A?='],
  ])('reads the subject %j', (written, read) => {
    expect(hello(written)).toBe(read);
  });

  it.each([
    ['3 Mar 126 09:15 -0230', Date.UTC(2026, 2, 3, 11, 45)],
    ['3 Mar 50 09:15', undefined],
  ])('dates it by %s', (date, at) => {
    expect(mail('From: a@b.example', `Date: ${date}`).at).toBe(at);
  });

  it('of a repeated header the first counts, and a missing sender is none', () => {
    expect(mail('Subject: one', 'Subject: two')).toEqual({ subject: 'one', sender: '' });
    expect(mail('Sender: a@b.example').sender).toBe('b.example');
  });

  it('takes its time from the last server where the date is missing', () => {
    const received = 'Received: by mx; id 1; Tue, 3 Mar 2026 09:16:00 +0000';
    expect(mail('From: a@b.example', received).at).toBe(Date.UTC(2026, 2, 3, 9, 16));
    expect(mail('From: a@b.example', 'Received: Tue, 3 Mar 2026 09:16:00 +0000').at).toBe(
      Date.UTC(2026, 2, 3, 9, 16),
    );
  });

  it('without a subject is called after its sender, without either it is an e-mail', () => {
    const named = (subject: string, sender: string) => actsOfMail({ subject, sender }, 'onboarding')[0];
    expect(named('', 'Shop')).toMatchObject({ name: 'E-mail from Shop' });
    expect(named('', '')).toMatchObject({ name: 'E-mail' });
  });
});
