/** For each metric by key: why it matters, what good looks like, how to mend it. */
export const metricTexts: Readonly<Record<string, readonly [why: string, good: string, mend: string]>> = {
  'goal-completion': [
    'Every other number is about you. This one is about them: did people get done what they came for?',
    'Named goals, in the customer’s words, tested one by one. A workaround is counted as reached and shown apart, because it will not last.',
    'Take the goal most often missed and go back to the last touchpoint before it. The cause is nearly always there or one step earlier.',
  ],
  'health-score': [
    'One number everybody can follow, as long as each point of it can be opened. That is what the ledger is for.',
    '90 and more, at high coverage, with all gates passed. A good number at low coverage says that little was looked at.',
    'Open the ledger and take the first three fixes by points regained. Leave the number itself alone.',
  ],
  'health-change': [
    'A score of 71 says little; four points less than last month, because of the new checkout, says what to do this afternoon.',
    'Small moves with known causes. A move nobody can explain is worth a walk.',
    'Subscribe to the [feed](../../../feed.xml) of this site. When health drops, read the causes before you read the number.',
  ],
  'expansion-readiness': [
    'Offering more to people who struggle turns a problem into a cancellation. Offering nothing to happy ones leaves money and help unused.',
    'High health before any upsell; low health gets attention and nothing to buy.',
    'Tie the list for the next campaign to health. Whoever is below the line gets a call about their problem.',
  ],
  'feature-adoption': [
    'People pay for what they use. Features they never found cost you twice: to build, and at renewal.',
    'Count only features that are relevant for this persona; a hundred per cent of the wrong ones is noise.',
    'Pick one relevant feature nobody finds and walk to it as the persona. Move the entrance, not the feature.',
  ],
  'activation-rate': [
    'Between asking for a trial and really using it lies the widest gap of most journeys.',
    'Say what “activated” means in one sentence with a verb, such as “invited a colleague”. Then count those who asked.',
    'Call five who asked and never came. Their answers fit on a card; the mend usually does too.',
  ],
  'conversion-rate': [
    'It tells whether promise and offer fit the people who come. It moves late and for many reasons, so never read it alone.',
    'Compared with itself, by source and by kind of lead.',
    'Split it by source first: a bad mix looks like a bad page. Then walk the way of the largest source.',
  ],
  'sql-conversion-rate': [
    'Qualified leads that went through onboarding and still left are the dearest loss there is. They tried.',
    'Close to what sales promised when it called them qualified.',
    'Read three lost ones from first mail to last. Mostly the hand-over, or what qualified meant, is to blame.',
  ],
  engagement: [
    'People leave slowly and quietly. Fewer visits and fewer clicks come weeks before the cancellation.',
    'A rhythm that fits the task: daily for a chat, monthly for an invoice. Look for a break in it, not for a maximum.',
    'Ask those who fell out of rhythm about the last thing they did, while they still remember it.',
  ],
  'first-call-response': [
    'Every further call costs both sides, and each one lowers what they think of you.',
    'Most questions are solved by the first person who hears them, without a script and without a transfer.',
    'List what the first line was not allowed to decide last month. Allow the most frequent one.',
  ],
  'stage-duration': [
    'A stage that lasts too long is a place where people are stuck; one too short was perhaps never lived through.',
    'Near what the model expects, such as ninety days for onboarding, and ended by evidence, not by the calendar.',
    'Find the touchpoint with the longest wait in the stage, and say there how long it takes and why.',
  ],
  nps: [
    'One question asked everywhere, so it compares with yourself over time. It says that something is, and never what.',
    'Rising, with answers in words beside the number. Levels differ by trade and country.',
    'Call back every rating of six and less within two days. Mend what comes up twice.',
  ],
  csat: [
    'Asked right after a moment, it belongs to that moment and to the people who made it.',
    'Four of five give a four or a five, and those who do not are asked why.',
    'Set it beside the walked score of the same touchpoint. Where they part, read the words.',
  ],
  ces: [
    'How easy it was predicts better than delight whether people stay.',
    'Five and more of seven, for the tasks customers have to do and did not choose to.',
    'Remove the step that answers to a rule of yours and to no wish of theirs.',
  ],
  sus: [
    'Ten statements with decades of comparison behind them: the one survey that tells how your product stands among others.',
    'Above 68, the mean of many studies; above 80 people recommend by themselves.',
    'Look at the single statement with the worst answers, not at the sum.',
  ],
  'lifetime-value': [
    'It says what a good experience may cost. Without it, every improvement looks dear.',
    'Several times what it takes to win a customer, and known per segment.',
    'Longer stays move it more than higher prices. Mend the stage in which most leave.',
  ],
  'mail-opens': [
    'An opened mail is a subject that kept its promise the last few times. Since programs open mails by themselves, read only the direction.',
    'Steady or rising for the same list. A sudden jump is a machine.',
    'Write to fewer people about fewer things. Take off those who have not reacted, after asking.',
  ],
  'mail-clicks': [
    'A click is a small decision to go on. It is the signal by which a flow should branch.',
    'Most clicks on the one thing the mail is about.',
    'Take out every link but one and see whether it falls. It usually rises.',
  ],
  'recurring-revenue': [
    'The result of everything before it. When it moves, the causes are months old.',
    'Growing by customers who stay and take more, and not only by new ones.',
    'Split it into new, more, less and gone. Only then look for the stage to mend.',
  ],
  'time-to-churn': [
    'When people leave tells where they leave: a month after the start it was onboarding, at the renewal it was value.',
    'Long, without a peak shortly after the start or just before the renewal.',
    'Walk the journey up to the peak as one of those who left.',
  ],
  'churn-rate': [
    'It counts those who told you by leaving. For each there are several who only think about it.',
    'Low and known by reason and segment, with those who never fitted counted apart.',
    'Talk to five who left, thirty days later, without an offer. Compare with what the walk found.',
  ],
  return: [
    'Improving the experience competes with everything else for money. It wins when somebody has done the sum.',
    'What came back is larger than what was spent, within a time you named before.',
    'Write down cost and expected gain before the change, and look again after the next walk.',
  ],
  'customer-return': [
    'Customers do a sum as well: what did I put in, in money and hours, and what did I get?',
    'Clearly positive in their own words and numbers, by the first renewal.',
    'Help them count: put hours saved or money earned where they see it.',
  ],
};
