/**
 * Makes a function that works out its answer once for every object it is given and remembers it as long as the object
 * lives. For what every lane asks of one arranged journey, which is made anew for every picture and never changes.
 */
export function onceForEach<Subject extends object, Answer extends object>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return (subject) => {
    const answer = answers.get(subject) ?? compute(subject);
    answers.set(subject, answer);
    return answer;
  };
}
