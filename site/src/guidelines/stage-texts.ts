/** For the stages of all models by what customers are busy with: why it matters, what good looks like, how to mend it. */
export type StageText = readonly [why: string, good: string, mend: string];

const awareness: StageText = [
  'They have a need before they have a name for it. Whoever explains the need well is remembered when it becomes urgent.',
  'Somebody who never heard of you can say after one page what is offered, for whom, and where to learn more. Nothing is sold yet.',
  'Read the first page without scrolling and cross out every word only you use. Then look at where people arrive from and keep the promise made there.',
];
const consideration: StageText = [
  'They compare, and they compare with doing nothing. What they cannot find out, they assume, and never in your favour.',
  'What sets it apart, what it costs in their case and who uses it already can be found without asking. A question gets an answer on the same day.',
  'Put yourself beside two others in three tabs. Write down what could only be answered there. Answer it on your page.',
];
const decision: StageText = [
  'A decision is a risk somebody takes, often in front of others. They look for reasons to feel safe, and for the catch.',
  'The offer is specific, the total is known before the last step, the way back is clear, and there is a reason to stay.',
  'Let somebody buy who has never seen the page, and say nothing. Each time they hesitate, a sentence is missing or a field too many.',
];
const onboarding: StageText = [
  'They paid for a result and got a tool. Until the first result is there, everything can still be undone, and often is.',
  'It begins with set-up and ends when they work alone: shown by evidence of use without help, never by a date. About ninety days are usual.',
  'Find the first real task, count the steps to it, and remove or help with the one where most people stop. Hand over by name, with a checklist.',
];
const adoption: StageText = [
  'Somebody who just learned to work alone is easily lost to old habits. They no longer ask, and not yet rely.',
  'The features that matter to them become weekly habit. Help comes as mail, message, webinar, podcast or call, whichever this customer takes, and asks before something goes wrong.',
  'Look for those who stopped using one thing that matters, and ask them about that one thing.',
];
const retention: StageText = [
  'Keeping is decided in ordinary weeks: a question answered, a problem solved once, a thank you. People who leave gave signs earlier.',
  'Support is heard and solved in the promised time, satisfaction is asked while it is fresh, and the answer changes something that they can see.',
  'Take the complaints of the last quarter, sort them by type and importance, name one person for each of the top five, and tell the customers what came of it.',
];
const renewal: StageText = [
  'Once or twice a year they ask themselves again whether it is worth it. The answer was formed in all the months before.',
  'What would prevent it is known early. Complaints, problems, criticism, praise, recommendations and suggestions are on the table. More is offered only where health is high.',
  'Review each account ninety days ahead: what was promised, what was reached, what hurts. Mend before you ask.',
];
const advocacy: StageText = [
  'One customer who tells a friend is worth a month of adverts, and costs a good experience you wanted to give anyway.',
  'Recommending is easy and worth it for both sides, stories are told by customers of the same kind, and nobody is asked to praise what does not work for them.',
  'Ask for a referral after a success, not after a payment. Publish one story with a difficulty in it.',
];
const postPurchase: StageText = [
  'The months after buying decide whether there will be a second time. Most companies are loudest before and silent now.',
  'For up to nine months something useful arrives: help, ideas, a newsletter worth opening. It sounds like the company that sold it.',
  'List everything a customer gets from you in nine months. Take away what only sells, and fill the longest silence.',
];
const visitor: StageText = [
  'A stranger who looks around owes you nothing. Most will never come back, so each visit should leave them with something.',
  'They find what they came for, and can leave an address for something worth it.',
  'Offer one thing to download that helps even those who never buy.',
];
const lead: StageText = [
  'A lead is a person who raised a hand. What kind of hand decides which messages help, and which of them push away.',
  'The kind is known: cold, marketing-qualified, sales-qualified. Each gets the flow made for it, and people who do not react are asked once and then left in peace.',
  'Check the entry condition of each flow: who gets in, and what happens to those who do nothing. A branch for the inactive is not optional.',
];
const salesCall: StageText = [
  'For many it is the first voice of the company. They judge the product by it.',
  'It happens when they are ready, with somebody who read what they read, and ends with something written.',
  'Listen to three calls. If the customer tells what you could have known, mend the hand-over to the caller.',
];

export const stageTexts: Readonly<Record<string, StageText>> = {
  awareness,
  discovery: awareness,
  consideration,
  decision,
  purchase: decision,
  conversion: decision,
  onboarding,
  activation: onboarding,
  adoption,
  retention,
  renewal,
  'churn-or-upsell': renewal,
  'recurring-customer': retention,
  expansion: advocacy,
  advocacy,
  'post-purchase': postPurchase,
  visitor,
  lead,
  'sales-call': salesCall,
};
