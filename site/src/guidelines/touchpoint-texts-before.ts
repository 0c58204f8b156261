import type { LibraryKey } from '../../../core/stages/library.ts';

/** Why a touchpoint matters, what good looks like there, and how to mend it. */
export type TouchpointText = readonly [why: string, good: string, mend: string];

/** Touchpoints before somebody is a customer. */
export const textsBefore: Partial<Record<LibraryKey, TouchpointText>> = {
  'first-impression': [
    'People decide in seconds whether they are in the right place, and rarely revise it. Everything after is read in that light.',
    'The first screen says what is offered, to whom, and what to do next, in words this persona uses. It is there before they lose patience, on the phone they have.',
    'Show the first screen to five people for five seconds and ask what it was. Rewrite until four of them are right. Then make it fast: a slow first picture undoes good words.',
  ],
  'social-media': [
    'Many meet you here first, between a friend’s photo and the news. A profile that sleeps looks like a company that does.',
    'The last post is recent, questions below it are answered by a person, and the link leads to a page about the same thing.',
    'Keep one channel the persona uses and close the rest with a pointer to it. Answer within a working day; say in the profile when you do.',
  ],
  'marketing-material': [
    'An advert is a promise. The page behind it is where the promise is kept or broken, and a broken one costs more than no advert.',
    'Words, picture and price of the advert come back on the first screen of the page it leads to.',
    'Lay each running advert beside its landing page and read both aloud. Where they differ, change the advert first: it is quicker, and it is what they remember.',
  ],
  referrals: [
    'Someone sent by a friend arrives with trust you did not have to earn. They also arrive in the middle, with the friend’s words in their head.',
    'The page a friend would send explains itself without the home page, and both sides get something for it, if anything is given.',
    'Ask three customers what they would send to a friend. If it is a screenshot of an e-mail, that page is missing. Make it.',
  ],
  'review-sites': [
    'Before they believe you, they read strangers. A bad review is not the problem; a bad review without an answer is.',
    'Recent reviews, an answer below the critical ones that takes up what was said, and no wall of five stars on one day.',
    'Answer the newest critical reviews this week, by name. Ask for a review at the moment of first success, never at the invoice.',
  ],
  'landing-page': [
    'Here a visitor becomes a lead: an address for something useful. The trade is fair, or it is felt as a trap for years.',
    'What they get is shown before the form, the form asks for as little as the thing is worth, and it arrives at once.',
    'Remove each field you have not used in the last quarter. Send the thing on the page itself as well as by mail.',
  ],
  'live-chat': [
    'A question answered while it is fresh is worth ten answered tomorrow. A window that covers the price while nobody is there is worth less than nothing.',
    'It opens when asked, says whether a person is there and how long it takes, and keeps the talk when the page changes.',
    'Turn off the automatic pop-up on pages with a form. Outside hours, say when somebody is back and take the question by mail.',
  ],
  'call-to-action-mail': [
    'A mail interrupts. It is forgiven when there is one clear thing to do and a reason to do it now.',
    'One subject, one action, a link that lands exactly where it says, and a name to reply to.',
    'Delete the second button. Follow the link on a phone that is not logged in, and mend what happens.',
  ],
  'demo-or-webinar': [
    'They lend you half an hour. What they want to see is their own task done, not a tour of the menu.',
    'Booked in one go without a call back, on a time of their choice, about the task they named, with a recording for the colleague who decides.',
    'Ask for the task when they book. Begin with its result, then show how it came about. Stop five minutes early for questions.',
  ],
  'trial-sign-up': [
    'The moment of most goodwill there will ever be. Every field and every wait spends some of it.',
    'Few fields, no card unless it says why, and something useful on the next screen within a minute.',
    'Ask later for what you do not need now. Open the trial on the task, with sample data, in place of an empty list.',
  ],
  'contact-sales': [
    'Whoever asks has a reason today. Tomorrow they have asked somebody else as well.',
    'A named person answers within hours, has read what was asked, and answers it before asking back.',
    'Measure the time from question to first human answer for ten requests. Promise that time on the form, and keep it.',
  ],
  'thank-you-mail': [
    'The first thing that reaches them after they gave an address. If it is late, the thing was not ready; if it sells, it was bait.',
    'It comes within a minute, brings what was promised in its first line, and says what will come next and how to stop it.',
    'Send it by itself, not with the newsletter job. Put the download first and yourself last.',
  ],
  'related-content-mail': [
    'Two days later they have read it or never will. A good second mail notices the difference.',
    'For those who clicked: a step further on the same subject. For the others: three different ones to choose from. Then quiet until they move.',
    'Branch on the click. Two mails without a reaction are an answer too: change the subject or stop.',
  ],
  'sales-call': [
    'A call at the wrong time ends a relationship that a mail would have kept. A call from somebody who read nothing ends it as well.',
    'It comes when the lead is ready, at the time they chose, from somebody who knows what they read and asked.',
    'Write down which signs make a lead ready, and call nobody before. Put what they read on one line above the number.',
  ],
  'removal-notice': [
    'Most lists are half asleep. Asking before you let people go is polite, and it keeps your mail out of the junk folder.',
    'One day’s notice, one button to stay, no guilt, and real silence afterwards for those who say nothing.',
    'Send “would you like to stay?” to everybody inactive, wait 24 hours, and take them off. Do it every month by itself.',
  ],
};
