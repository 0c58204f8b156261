import type { LibraryKey } from '../../../core/stages/library.ts';
import type { TouchpointText } from './touchpoint-texts-before.ts';

/** Touchpoints from the order on. */
export const textsAfter: Partial<Record<LibraryKey, TouchpointText>> = {
  'specific-offer': [
    'An offer that fits says “we listened”; one that does not says “you are a segment”. Which of the two it is shows in one glance.',
    'It names what they looked at, costs what was said before, and gives a reason to stay that is not only the price.',
    'Take the last ten offers and underline what belongs to this customer only. Under three lines: start from their question, not from the template.',
  ],
  'place-order': [
    'All doubts come back at the last button. A surprise here is remembered longer than everything nice before it.',
    'Total, terms and what happens next stand beside the button. It answers at once, cannot be pressed twice, and an error loses nothing that was typed.',
    'Buy from yourself with a slow phone and a card that is refused. Mend what you had to guess.',
  ],
  'welcome-mail': [
    'In the hour after the purchase they wonder whether it was right. Silence says no.',
    'A person with a name and a way to reach them, the one thing to do first, and nothing to buy.',
    'Cut it to one action. Let replies arrive where somebody reads them.',
  ],
  'set-up': [
    'Between buying and using lies work nobody bought. This is where plans quietly die.',
    'The first real task can be done before everything is set up; data comes over from what they had; what needs a specialist is said on the first page.',
    'Count the minutes and the colleagues needed until the first real result. Take away the step that stops most people, one a month.',
  ],
  training: [
    'People learn when they need it and forget the rest. A course before the first task is time taken from them twice.',
    'Offered when the task comes, about that task, with their own data, and short enough to be finished.',
    'Cut the course into pieces of one task each. Offer each at the place in the product where it is needed.',
  ],
  'support-check-in': [
    'Customers who struggle seldom call. A call before something goes wrong costs minutes; after, it costs the renewal.',
    'Somebody who knows the account asks one real question, listens, and comes back with what was done.',
    'Pick those who went quiet in the second month and call them first. Ask what they tried last.',
  ],
  'feature-engagement': [
    'Nobody renews for features they did not find. What they use every week is what they pay for.',
    'The few features that matter for this persona are found without help and used again in the following week.',
    'List the three features that matter. Watch where people stop on the way to each, and move the door there.',
  ],
  'in-product-message': [
    'It stands in the way of work. Worth it when it saves work right now, and annoying every other time.',
    'About the thing on the screen, gone with one key, and never twice.',
    'Show it after the task and not before. If more than half put it away unread, take it out.',
  ],
  'teaching-mail': [
    'Between two log-ins you have one way to be useful. A mail with ten tips teaches none.',
    'One idea, for something this customer has not used yet, with a link that opens exactly there.',
    'Choose by what they have not used, and stop when they use it.',
  ],
  podcast: [
    'Some people learn on the way to work. For them a page does not exist.',
    'Customers and their tasks in it, a length that fits a commute, and notes with links for those who want to try.',
    'Invite a customer to the next one, and ask listeners which task to talk about.',
  ],
  push: [
    'The shortest way to somebody’s attention, and the shortest way to lose it for ever.',
    'About something they asked to hear of, at an hour they would choose, with the setting one tap away.',
    'Ask for permission at the moment it is useful, not at the start. Send nothing that could wait for a mail.',
  ],
  'personal-call': [
    'A person who knows the account can hear what no survey asks. It is dear, so it should be for those who need it.',
    'Prepared, at an agreed time, about their goals in their words, with a note of what follows.',
    'Read the last three tickets before you call. End with what you will do until when, and do it.',
  ],
  'support-interaction': [
    'The moment of truth nobody plans. How it is solved counts more than that it happened.',
    'Heard within the promised time, solved by the first person they reach, in one voice over all channels, without telling the story twice.',
    'Measure the share solved at the first contact. Give the first line the right to decide what costs less than a second call.',
  ],
  'satisfaction-survey': [
    'Asking shows that you care; asking badly shows that you count. An answer nobody reacts to is the last one.',
    'One question with room for words, right after what it is about, thanked at once, and followed by a line about what came of it.',
    'Delete all questions whose answers changed nothing last year. Answer every low rating by a person within two days.',
  ],
  newsletter: [
    'After the purchase most companies go silent or keep selling. A letter worth opening keeps the thread.',
    'Something useful for people who already have it, a person’s name below, and easy to leave.',
    'Write to one customer you know. If it would be odd to send to them alone, it is odd for all.',
  ],
  'renewal-talk': [
    'A renewal is lost months before its date. Asked in time, most reasons can be mended.',
    'Early enough to mend something, open about what would prevent it, with last year’s complaints and praise on the table.',
    'Start ninety days before. Bring what was reported and what became of it. Offer more only where health is high.',
  ],
  upsell: [
    'To a happy customer it is advice; to an unhappy one it is an insult.',
    'Only where the health is high, for something they are already trying to do, with a no that costs nothing.',
    'Take everybody with an open problem off the list. Send the rest one sentence about their own use.',
  ],
  'referral-encouragement': [
    'Happy customers recommend anyway; they do it more when it is easy and does not feel like work for you.',
    'Asked after a success, in one step, with words they can change, and worth it for both sides.',
    'Move the request to the day after the first success. Let them see what the friend will get.',
  ],
  'success-stories': [
    'People look for somebody like themselves. A logo says who paid; a story says what changed.',
    'A customer of this size and kind, what it was like before, what was hard, and what can be counted now.',
    'Ask one customer of each segment for one number and one difficulty. Print both.',
  ],
};
