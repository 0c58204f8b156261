import { describe, expect, it } from 'vitest';
import { type SurveyOptions, surveysFrom } from '../../../core/exchange/survey-csv.ts';
import { readTable } from '../../../core/exchange/table-in.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { surveyResults } from '../../../core/surveys/results.ts';

const touchpoints = [
  { id: 'pay', name: 'Paying' },
  { id: 'mail', name: 'Welcome e-mail' },
];
const read = (text: string, options: Partial<SurveyOptions> = {}) =>
  surveysFrom(readTable(text, 'The survey'), { name: 'Spring', touchpoints, ...options });
const problemsOf = (text: string, options: Partial<SurveyOptions> = {}) => {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof Refusal)
      return { code: error.code, message: error.message, problems: error.problems };
    throw error;
  }
  return undefined;
};

describe('a survey', () => {
  it('becomes one for each touchpoint, with dates and masked comments', () => {
    const { surveys, answers, skipped } = read(
      'Date,How likely are you to recommend us?,Why?,Touchpoint\n2026-01-05,9,"write to ann@x.example, 0170 1234567",paying\n2026-01-06,3,,\n2026-01-07,,no time,\n',
    );
    expect({ answers, skipped }).toEqual({ answers: 2, skipped: 1 });
    expect(surveys).toMatchObject([
      {
        scale: 'nps',
        name: 'Spring: Paying',
        touchpoint: 'pay',
        answers: [{ score: 9, at: Date.UTC(2026, 0, 5), comment: 'write to [e-mail], [number]' }],
      },
      { scale: 'nps', name: 'Spring', answers: [{ score: 3, at: Date.UTC(2026, 0, 6) }] },
    ]);
  });

  it('keeps its ids when the file is imported again', () => {
    const ids = () => read('nps\n9\n0').surveys.map((it) => it.id);
    expect(ids()).toEqual(ids());
  });

  it.each([
    ['nps', 'NPS\n10\n9\n0', 33],
    ['csat', 'Zufriedenheit\n5\n1', 50],
    ['ces', 'How easy was it?\n7\n5', 6],
    ['sus', 'SUS\n82.5\n"72,5"', 77.5],
    ['sus', 'Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10\n5,1,5,1,5,1,5,1,5,1\n3,3,3,3,3,3,3,3,3,3', 75],
  ])('recognises %s by its header', (scale, text, result) => {
    const { surveys } = read(text);
    expect(surveyResults(surveys)).toMatchObject([{ scale, result }]);
  });

  it('recognises a scale by numbers only where no other scale has them', () => {
    expect(read('score\n0\n4').surveys[0]?.scale).toBe('nps');
    expect(read('score\n62.5').surveys[0]?.scale).toBe('sus');
    expect(problemsOf('score\n3\n4')).toMatchObject({ code: 'scale-unknown' });
    expect(read('score\n3\n4', { scale: 'csat' }).surveys[0]?.scale).toBe('csat');
    expect(read('score\n3\n4', { name: 'ces-march.csv' }).surveys[0]?.scale).toBe('ces');
  });

  it('takes the columns it is given', () => {
    const text = 'a,b,c\n1,5,fine\n2,4,good';
    expect(problemsOf(text)).toMatchObject({ code: 'no-score-column' });
    expect(read(text, { scale: 'csat', columns: { scores: [1], comment: 2 } }).surveys[0]?.answers).toEqual([
      { score: 5, comment: 'fine' },
      { score: 4, comment: 'good' },
    ]);
    expect(problemsOf(text, { columns: { scores: [7] } })).toMatchObject({ code: 'no-such-column' });
  });

  it('names row, column and mend of every fault, and takes nothing in', () => {
    expect(problemsOf('date,nps,touchpoint\n2026-01-05,11,paying\nsoon,nine,nowhere\n')).toEqual({
      code: 'bad-cells',
      message: 'The survey: row 2, column “nps”: NPS takes a whole number from 0 to 10, not “11”. 3 more.',
      problems: [
        { place: 'row 2, column “nps”', mend: 'NPS takes a whole number from 0 to 10, not “11”' },
        { place: 'row 3, column “nps”', mend: 'NPS takes a whole number from 0 to 10, not “nine”' },
        { place: 'row 3, column “date”', mend: '“soon” is no date: write it as 2026-01-31' },
        {
          place: 'row 3, column “touchpoint”',
          mend: '“nowhere” is no touchpoint of this audit: use its name, or leave the column out',
        },
      ],
    });
  });
});

describe('a survey with gaps', () => {
  it('may have rows shorter than its header, as spreadsheets write them', () => {
    expect(read('Date,NPS,Comment,Touchpoint\n2026-01-05,9\n2026-01-06\n,3')).toMatchObject({
      answers: 2,
      skipped: 1,
      surveys: [{ name: 'Spring', answers: [{ score: 9, at: Date.UTC(2026, 0, 5) }, { score: 3 }] }],
    });
    expect(read('NPS,Date\n9\n3,2026-01-06').surveys[0]?.answers).toEqual([
      { score: 9 },
      { score: 3, at: Date.UTC(2026, 0, 6) },
    ]);
  });

  it('knows no place where it is told of none', () => {
    expect(problemsOf('nps,touchpoint\n9,Paying', { touchpoints: undefined })?.message).toMatch(
      /“Paying” is no touchpoint/,
    );
  });

  it('asks for all ten answers of a row, and for a number where fractions count', () => {
    const ten = 'Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10\n5,1,5,1';
    expect(problemsOf(ten)?.problems[0]).toEqual({
      place: 'row 2, column “Q5”',
      mend: 'SUS takes a whole number from 1 to 5, not “”',
    });
    expect(problemsOf('SUS\n101')?.message).toMatch(/SUS takes a number from 0 to 100, not “101”/);
  });

  it('takes the one column of numbers for the score, and the first without a doubt', () => {
    const who = 'Who,How was it\nAnna,0\nBea,4';
    expect(read(who).surveys[0]).toMatchObject({ scale: 'nps', answers: [{ score: 0 }, { score: 4 }] });
    expect(problemsOf('Who\nAnna')).toMatchObject({ code: 'no-score-column' });
    expect(read('Who,Why,Points\nAnna\nBea,,0').surveys[0]?.answers).toEqual([{ score: 0 }]);
  });

  it('is refused where it is more than a person can have asked for', () => {
    expect(problemsOf(`nps\n${'9\n'.repeat(100_001)}`)).toMatchObject({ code: 'too-many-rows' });
    expect(problemsOf('nps,who\n,Anna')).toMatchObject({ code: 'no-answers' });
  });
});
