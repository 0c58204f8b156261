import type { Guideline } from './generated-page.ts';

type StrategyText = Omit<Guideline, 'sources'> & {
  id: string;
  title: string;
  about: string;
  see: readonly string[];
};

const gap = (id: string, name: string) => `[${name}](../../gaps/${id}/)`;
const signal = (id: string, name: string) => `[${name}](../../detectors/${id}/)`;
const metric = (id: string, name: string) => `[${name}](../../metrics/${id}/)`;

/** What good companies do at every stage. `see` leads to the rules and numbers that check it. */
export const strategyTexts: readonly StrategyText[] = [
  {
    id: 'smooth-the-way',
    title: 'Smooth the way',
    about: 'Four kinds of friction, each with its own mend.',
    why: 'Customers seldom meet a wall. They slow down, they doubt, they turn back. A **roadblock** stops them, **hesitation** makes them wait, a **change of mind** sends them back, and **over-complicated ordering** tires them until something else is easier.',
    good: 'Each page has one obvious next step, says what it costs in money and time, and can be left and found again without losing anything.',
    check:
      'Tag friction by its kind when you mark it. Notice your own pauses: where you reread, the customer leaves.',
    mend: 'Roadblock: remove it or show the way around. Hesitation: answer the question that stands in the room, there. Change of mind: find out what they learned too late. Over-complicated: take away a step, then another.',
    see: [
      gap('no-way-back', 'No way back'),
      signal('form-abandon', 'Form abandoned'),
      signal('u-turn', 'U-turn'),
    ],
  },
  {
    id: 'sort-what-you-find',
    title: 'Sort what you find',
    about: 'Pain, churn risk, opportunity, delight: four classes, four reactions.',
    why: 'A long list of problems is put aside. The same list, sorted, has five things for this week and a few to be proud of.',
    good: 'Each finding is one of four: a pain now, a risk that somebody leaves, a chance for something good, or a delight to keep. Feedback is a complaint, a problem, criticism, something positive, a recommendation or a suggestion. Both have an importance and one person in charge.',
    check:
      'Give the class in the review, not while walking. Ask for each: would this persona leave because of it?',
    mend: 'Work through churn risks by importance, pains by points, opportunities by liking. Write delights where nobody will redesign them away.',
    see: [gap('unowned-findings', 'Unowned findings')],
  },
  {
    id: 'be-quick',
    title: 'Be quick, and say how quick',
    about: 'Two times count: until somebody is heard, and until it is solved.',
    why: 'Waiting without a word is the commonest bad experience there is. It costs nothing to say “we have it, tomorrow by noon”, and it changes everything.',
    good: 'A promise at the place where people ask; an answer within it; a word in between when it takes longer. On the site, a reaction within a second and a result within ten.',
    check:
      'Start a waiting timer when something was promised, on the site or off it, and stop it when it came. The clock runs while the browser is closed.',
    mend: 'Measure both times for a week before you change anything. Promise what you keep in nine of ten cases. Then shorten the longest hand-over.',
    see: [
      signal('long-wait', 'Long wait'),
      signal('slow-response', 'Slow response'),
      metric('first-call-response', 'First-call response'),
    ],
  },
  {
    id: 'the-right-people',
    title: 'Put the right people there',
    about: 'Who answers matters as much as how fast. No tool can see it; a walk can feel it.',
    why: 'Somebody who likes helping and may decide something solves in one call what a process solves in five. Customers notice within a sentence.',
    good: 'People at the points of contact know the product, know the customer’s history, and have the right to make it good.',
    check:
      'Ask something only a person with judgement can answer. Note whether they could decide, or had to ask. Waymark has no rule for this: write a note.',
    mend: 'Hire for patience, train on real cases, and raise the amount people may spend to make it good. Let those who build the product answer one afternoon a month.',
    see: [gap('handover-missing', 'Hand-over missing'), metric('first-call-response', 'First-call response')],
  },
  {
    id: 'show-your-people',
    title: 'Show the people behind the brand',
    about: 'Faces, names and voices make it possible to trust, and to complain.',
    why: 'A brand without people cannot be asked anything. Problems then leave together with the customer, and you learn of them from reviews.',
    good: 'Somebody can be seen at every stage: who wrote this, who answers, who will call. Replies carry a name that answers again.',
    check:
      'Tag human contact whenever a person shows. Reply to the last mail of each stage and see who answers.',
    mend: 'Sign mails by a person and let replies arrive. Put the team on the contact page, with what each can help with.',
    see: [gap('no-human-contact', 'No human contact'), gap('unnamed-reply', 'Unnamed reply')],
  },
  {
    id: 'ask-and-react',
    title: 'Ask, thank, react',
    about: 'Feedback is a talk. Most companies only ask.',
    why: 'People answer as long as something comes of it. After the second time without an echo they stop, and what stops with them is your earliest warning.',
    good: 'Asked while it is fresh, in one question; thanked at once; told later what came of it. The journey is looked at every month while it changes, and at least each quarter.',
    check:
      'Wait for a question after the purchase, after a support case and at the end of onboarding. Answer it honestly with one wish.',
    mend: 'Pick one moment and one question. Name who reads the answers on which day. Publish one change a month with the words “you said”.',
    see: [
      gap('feedback-not-asked', 'Feedback not asked'),
      gap('feedback-not-thanked', 'Feedback not thanked'),
      gap('review-overdue', 'Review overdue'),
    ],
  },
  {
    id: 'be-present',
    title: 'Be where they are',
    about: 'A blog, a profile, a partner who mentions you: presence between two decisions.',
    why: 'Nobody buys every week. In the time between, those who are present are remembered, and the others are searched for by price.',
    good: 'One or two channels this persona uses anyway, served regularly, with answers; partners who mention you, and are mentioned.',
    check:
      'Look for the company where the persona spends time. Note the date of the last post and whether a question below was answered.',
    mend: 'Choose by persona and not by fashion. Close what nobody tends. Arrange one cross-promotion with somebody your customers already trust.',
    see: [gap('no-presence', 'No presence'), gap('first-contact', 'First contact')],
  },
  {
    id: 'solve-at-first-contact',
    title: 'Solve it at the first contact',
    about: 'No transfer, no script, no second call.',
    why: 'The second call costs twice: your minutes and their trust. A script saves seconds and loses the answer.',
    good: 'The first person solves it, in their own words, and says what happens next. Where they cannot, they stay until somebody else has it.',
    check:
      'Ask something slightly unusual by chat and by phone. Tag an answer as scripted when it could have gone to anybody.',
    mend: 'Replace scripts by facts and a goal. Show the first line the customer’s last three steps.',
    see: [metric('first-call-response', 'First-call response'), gap('scripted-reply', 'Scripted reply')],
  },
  {
    id: 'one-voice',
    title: 'Speak with one voice',
    about: 'Site, mail, phone and invoice should sound like one company.',
    why: 'Different words for one thing make people wonder whether it is one thing. A change of tone from “hey” to “dear customer” says that two companies live here.',
    good: 'One form of address, one name for each thing, one attitude to mistakes, on every channel and in every department.',
    check:
      'Read aloud what reaches you, in order. Tag as off-voice what another person seems to have written.',
    mend: 'Write twenty words you use and twenty you do not, on one page. Rewrite the automatic mails first: everybody gets them, and nobody has read them for years.',
    see: [gap('off-voice', 'Off-voice')],
  },
  {
    id: 'delight',
    title: 'Keep what delights',
    about: 'Strengths are findings too.',
    why: 'An audit that only counts faults teaches a team to sand everything smooth. What people tell their friends is never the absence of faults.',
    good: 'For each stage somebody can name what customers like there, and it survives redesigns.',
    check: 'Mark a delight the moment you smile, with what caused it. The map has a lane for it.',
    mend: 'Put delights on the list of what a change must not break. Ask whether one of them could happen a stage earlier.',
    see: [`[Emotion beside its cause](../../gaps/stimulus-missing/)`],
  },
  {
    id: 'surveys-beside-the-score',
    title: 'Keep surveys beside the score',
    about: 'What customers say and what a walk found explain each other only when they stay apart.',
    why: 'A number that mixes evidence with opinions can be explained by neither. Side by side, their difference is itself a finding: what is felt and was not walked, or was walked and is not felt.',
    good: 'NPS, CSAT, CES and SUS stand next to the score with their gap to it, for the same stretch of the journey.',
    check:
      'Import the answers in the workspace, for the journey or for one touchpoint. Read both numbers aloud as one sentence.',
    mend: 'Where the gap is over twenty points, walk again as another persona before you believe either.',
    see: [
      metric('nps', 'NPS'),
      metric('csat', 'CSAT'),
      metric('ces', 'CES'),
      metric('sus', 'SUS'),
      '[Use surveys](../../../docs/surveys/)',
    ],
  },
  {
    id: 'an-idea-for-each-stage',
    title: 'Have an idea for each stage',
    about: 'Mending makes it average. Ideas make it yours.',
    why: 'The best ideas come while somebody is inside the journey with all its small annoyances. At the desk they are gone.',
    good: 'At least one idea per stage that would make this persona tell a friend, written down before the walk ends.',
    check: 'At the end of each stage, stop for a minute and mark an idea.',
    mend: 'Bring them to the [workshop](../../../docs/workshop/), in silence first, and try one as an experiment with a date.',
    see: [gap('no-idea', 'No idea')],
  },
  {
    id: 'one-action-for-many',
    title: 'Mend many things with one action',
    about: 'Findings come in clusters. So do good fixes.',
    why: 'Thirty findings seldom have thirty causes. A form component, a slow service, an unwritten rule of tone: mended once, a third of the list is gone.',
    good: 'Findings of one kind, on one element or of one owner are looked at together before anybody starts.',
    check:
      'Sort findings by kind and by place in the review. Read neighbours aloud and listen for the same sentence.',
    mend: 'Write the cause above the cluster and give it one owner. After the next walk, the [comparison](../../../changes/) shows what really went away.',
    see: [gap('unowned-findings', 'Unowned findings')],
  },
  {
    id: 'design-flows-for-silence',
    title: 'Design flows for those who do not click',
    about: 'A message flow has a trigger, steps, delays, and two branches at every fork.',
    why: 'Flows are drawn for people who click. Most do not, and get the same mail again, or nothing for ever.',
    good: 'The kind of lead decides who enters. Every step has a delay, two days are usual, and a branch for clicked and for not clicked. The inactive get another subject, then a notice with 24 hours to stay, then peace. Reviews and reminders come by themselves.',
    check:
      'Enter the flow as the persona, click nothing, and record what arrives and when. Waymark sets it beside the plan.',
    mend: 'Write the flow as an [outline](../../../docs/plan/) with its aim on top: nurture, convert, build a relationship, avoid churn, upsell, ask, onboard, welcome, or tell colleagues. A flow with two aims is two flows.',
    see: [
      gap('inactive-branch', 'No branch for the inactive'),
      gap('silence-between-stages', 'Silence between stages'),
    ],
  },
];
