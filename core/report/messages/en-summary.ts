const several = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const summaryWords = {
  who: (name: string, tagline: string) => (tagline === '' ? name : `${name} (${tagline})`),
  wanted: (who: string, goal: string) => `${who} wanted: ${goal}`,
  wentFor: (who: string, journey: string) => `${who} walked “${journey}”.`,
  distance: (stages: number, touchpoints: number, time: string) =>
    `The way led through ${several(touchpoints, '1 touchpoint', `${touchpoints} touchpoints`)} in ${several(stages, '1 stage', `${stages} stages`)}${time === '' ? '' : ` and took ${time}`}.`,
  nothing: 'Nothing was walked yet, so there is nothing to tell.',
  blocked: (places: string) => `The goal was missed at ${places}.`,
  workaround: (places: string) => `It took a detour at ${places}.`,
  morePlaces: (count: number) => `${count} more places`,
  allReached: 'Every goal that was judged was reached.',
  worst: (place: string, stimulus: string) =>
    stimulus === '' ? `The worst moment was ${place}.` : `The worst moment was ${place}: ${stimulus}.`,
  best: (place: string, stimulus: string) =>
    stimulus === '' ? `The best moment was ${place}.` : `The best moment was ${place}: ${stimulus}.`,
  noFixes: 'No loss was found that a fix would win back.',
  fixes: (count: number, from: string, to: string) =>
    `${several(count, 'One fix takes', `${count === 2 ? 'Two' : 'Three'} fixes take`)} the score from ${from} to ${to}:`,
  withGoal: (fix: string) => `${fix} (and so reach the goal)`,
  noScore: 'Nothing was judged, so there is no score.',
  outcomeFix: (touchpoint: string) => `Let the goal be reached at ${touchpoint}`,
  detourFix: (touchpoint: string) => `Spare the detour at ${touchpoint}`,
};
