import { fitFlag } from '../../../core/personas/fit.ts';
import { questions } from '../../../core/personas/questions.ts';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { goalsOf, type Person, stageName } from '../audits/people.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const said = words.views.people;
const heads = [
  { text: words.journeys.journey },
  { text: words.views.history.walked },
  { text: words.journeys.score, numeric: true },
];

/** Who somebody is, what they want, and how each of their journeys went. */
export function personaTwin(person: Person): string {
  const { persona } = person.latest.audit;
  const flag = fitFlag(persona);
  const answers = questions
    .filter(({ id, decisive }) => !decisive && (persona.answers[id] ?? '') !== '')
    .map(({ id, text }) => `- ${text} ${md(persona.answers[id] ?? '')}`);
  const goals = goalsOf(person).map((goal) => {
    const success = goal.success ? ` (${said.success(md(goal.success))})` : '';
    return `- ${md(stageName(person, goal.stage))}: ${md(goal.text)}${success}`;
  });
  const walks = person.walks.map(({ latest }) => [
    markdownLink(latest.audit.audit.journey.name, `/journeys/${latest.slug}/`),
    dayOf(latest.audit.audit.startedAt),
    scoreText(latest.score.score),
  ]);
  return twin(md(persona.name), persona.tagline ? md(persona.tagline) : said.walks(md(persona.name)), [
    flag?.text ?? false,
    [
      `- ${said.fitQuestion} **${said.fits[persona.fit]}** ${md(persona.answers.fit ?? '')}`.trimEnd(),
      ...answers,
      `- ${said.source}: ${md(persona.source)}`,
    ].join('\n'),
    goals.length > 0 && `## ${said.goals}`,
    goals.join('\n'),
    `## ${said.journeysHead}`,
    mdTable(heads, walks),
  ]);
}
