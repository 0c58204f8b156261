/** For each gap rule: why it matters, what good looks like, how to check it in a walk. The rule itself says how to mend it. */
export const gapTexts: Readonly<Record<string, readonly [why: string, good: string, check: string]>> = {
  'no-way-back': [
    'Everybody hits a wall now and then. What customers remember is whether there was a door in it. A dead end turns a small fault into the end of the journey.',
    'Every failure names the next step: try again, another way to pay, a person to call. Nothing that was typed is lost on the way.',
    'When a goal is blocked, do not reload at once. Look for a way on that a customer would find, and mark the touchpoint as blocked only when there is none.',
  ],
  'empty-stage': [
    'A stage without a touchpoint is a stretch in which the customer hears and sees nothing of you. They fill it themselves, often with doubt, or with a competitor.',
    'Each stage has at least one moment in which the customer meets you and knows what comes next.',
    'Enter every stage of the model while you walk. If there is nothing to mark, stay a minute longer and look in the inbox before you move on.',
  ],
  'silence-between-stages': [
    'The way from one stage to the next is where customers get lost: bought, but not yet welcomed; trained, but not yet asked. More than two quiet days feel like being forgotten.',
    'A short sign of life between the stages: what happens now, who does it, and when.',
    'Start a waiting timer when a stage ends, and mark the first thing that reaches you. Letters, calls and e-mails count.',
  ],
  'handover-missing': [
    'When sales hands over to onboarding, and onboarding to success, the customer meets a stranger each time. Without an introduction they tell their story again, and notice that nobody wrote it down.',
    'The old contact introduces the new one by name, the new one already knows the goal, and a hand-over checklist stands behind it.',
    'Mark the hand-over as a touchpoint of its own, with the team it comes from and the team it goes to. Note what you had to say twice.',
  ],
  'inactive-branch': [
    'A flow that only knows people who click treats everybody else as if they were not there: the same mail again, or nothing for ever. Both cost trust, and deliverability.',
    'People who do not react get another subject once or twice; then a short “shall we stay in touch?” with a day to answer; then peace.',
    'Do not click. Leave the messages of a flow unopened and record what arrives, and when.',
  ],
  'document-missing': [
    'Some moments need something to hold on to: a confirmation, a kick-off deck, a checklist. When it does not exist, everybody improvises, and every customer gets something else.',
    'Each document has an owner, a place and a date, and is linked where it is needed.',
    'At each touchpoint, list what was handed over and what should have been. Set “exists” to no when you asked and nobody had it.',
  ],
  'early-offer': [
    'In the first stages people find out whether they even have the problem. A price tag at that moment answers a question they did not ask, and pushes them into comparing on price alone.',
    'Early pages show what sets you apart and help to judge. The offer is one click away for those who look for it.',
    'Tag what you see as an offer where it asks for a purchase: a discount, a price for a named plan, a contract. The rule looks in stages whose model says that offers come too early there.',
  ],
  'no-human-contact': [
    'People buy from people. A brand without a face or a name makes it hard to trust, and harder to complain, so problems leave with the customer.',
    'Somebody is visible: who answers, who writes, who built it. Help comes with a name, and a way to reach that person again.',
    'Tag human contact whenever a person shows: a named reply, a photo with a role, a call. Look at the contact page as somebody in trouble.',
  ],
  'unnamed-reply': [
    'An answer from “the team” cannot be answered. It tells the customer that they are a ticket, and leaves no one who feels responsible.',
    'A name at the end, a sender address that takes replies, and the same person next time where possible.',
    'Ask a real question by e-mail and by chat. Note who signed, and reply once to see whether the reply arrives.',
  ],
  'scripted-reply': [
    'A text block that misses the question costs twice: the customer writes again, and believes less. Scripts save seconds and lose the first-call answer.',
    'The answer takes up the words of the question, solves it, and says what happens next.',
    'Ask something slightly unusual. Tag the answer as scripted when it could have been sent to anybody.',
  ],
  'off-voice': [
    'If the site says “hey you” and the invoice says “dear sir or madam”, the customer wonders whether both come from the same company. Mixed voices weaken every message.',
    'One way of addressing people, the same names for the same things, on the site, in e-mail, on the phone and in print.',
    'Tag a touchpoint as off-voice when words, tone or form of address differ from the ones before. Quote the words in a note.',
  ],
  'feedback-not-asked': [
    'Only a few unhappy customers speak up. Who does not ask learns of problems when the contract ends.',
    'One short question, close to the moment it is about, with room for words.',
    'After a purchase, a support case and the onboarding, wait for a question. Mark it as a touchpoint with the time it took.',
  ],
  'feedback-not-thanked': [
    'Giving feedback is work. When nothing comes back, people learn that it is useless, and stop.',
    'Thanks at once, and later a line about what came of it.',
    'Answer a survey honestly, with one concrete wish. Record whether anyone reacts within two weeks.',
  ],
  'first-contact': [
    'People usually meet a company on social media or on its website. If the first contact happens elsewhere, such as a cold call or a third-party shop, you hardly control what they see.',
    'The first thing people find is yours, is current and leads on.',
    'Start as the persona starts: search, ask a friend, open the feed. Do not start on the page you know.',
  ],
  'off-site-conversion': [
    'A visitor becomes a lead by leaving an address for something useful. If that happens on a platform of others, the way on is theirs: their form, their consent, their data.',
    'The first conversion is on your website: a smart form, a landing page, a chat, a call to action with a trial.',
    'Note where you first leave an address or a name, and what you got for it.',
  ],
  'no-presence': [
    'Between two decisions customers still read, watch and talk. Without a blog, a profile or a partner who mentions you, you are out of sight until they happen to remember.',
    'One channel the persona really uses, served regularly, is better than five asleep.',
    'Look for the company where the persona spends time. Check the date of the last post, and whether questions under it were answered.',
  ],
  'library-gap': [
    'Each stage has touchpoints that most customers expect: reviews before the purchase, training after it. One that nobody walked is either missing, or was forgotten in the audit. Both are worth knowing.',
    'The checklist of the stage was gone through and every entry is walked, or left out for a reason.',
    'Open the library of the stage in the panel, and walk its entries one by one.',
  ],
  'document-unseen': [
    'A document that nobody looked for may exist, or not. As long as it is unknown, the map promises more than it knows.',
    'For each usual document the map says: there, or missing.',
    'Ask for it as a customer would, then set the mark.',
  ],
  'goal-missing': [
    'Without a goal in the customer’s own words, success is what the company says it is. Then every stage looks fine.',
    'One goal for each stage, and how the persona would know that it was reached.',
    'Before you enter a stage, say aloud what you came to do. Write down this sentence and how you would know that it worked.',
  ],
  unproven: [
    'A milestone without proof is a wish. Teams that count wishes find out at renewal.',
    'Each reached milestone and each met checkpoint names what shows it.',
    'Attach a screenshot, a mail or a number at the moment you set the mark.',
  ],
  'stimulus-missing': [
    '“Frustrated” cannot be fixed. “Frustrated because the total changed at the last step” can.',
    'Each emotion has the one thing that set it off beside it.',
    'When you rate a feeling, add the trigger at once: the word, the button, the wait.',
  ],
  'no-idea': [
    'An audit that only lists faults leads to an average product. Standing out needs ideas, and they come while walking.',
    'At least one idea for each stage that would make this persona tell a friend.',
    'At the end of each stage, ask what would surprise the persona here, and note the best answer.',
  ],
  'unowned-findings': [
    'What belongs to everybody is done by nobody. Findings without an owner are still open at the next audit.',
    'Each open finding has one person and a date.',
    'In the review, sort by importance and give owners from the top. The owner of the stage is proposed.',
  ],
  'review-overdue': [
    'Journeys change with every release, even when nobody touched them. A map of last spring describes last spring.',
    'Walked monthly where you change a lot, and at least every quarter elsewhere. Machines walk in between.',
    'Look at “last walked” on the journey’s page. Put the next date in the calendar when you publish.',
  ],
};
