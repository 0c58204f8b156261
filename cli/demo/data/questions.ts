export interface QuestionGroup {
  id: string;
  title: string;
  questions: readonly (readonly [question: string, answer: string])[];
}

export const questionGroups: readonly QuestionGroup[] = [
  {
    id: 'the-box',
    title: 'The box',
    questions: [
      [
        'Can I choose what comes?',
        'Yes. We suggest, you swap, until Tuesday noon. Three swaps a week cost nothing and nobody counts the fourth.',
      ],
      [
        'What if I dislike something?',
        'Tell us once under “Your tastes”. It stays out until you say otherwise.',
      ],
      [
        'Is it organic?',
        'Nine of the eleven growers are certified. Agnes and Gethin farm the same way and find the paperwork tiresome.',
      ],
      [
        'Why is it muddy?',
        'Mud keeps roots fresh for weeks. If you want them washed, write it in the notes and Noor washes them.',
      ],
      [
        'What happens in the hungry gap?',
        'April and May are thin. We buy from one cooperative in Andalusia then, and write it on the list.',
      ],
    ],
  },
  {
    id: 'delivery',
    title: 'Delivery',
    questions: [
      ['When does it come?', 'Thursdays and Fridays, in the two-hour window you picked.'],
      [
        'I am not at home.',
        'Tomasz leaves it in the shade, with a cold pack in summer. Write where in the notes.',
      ],
      ['Do you go up stairs?', 'Tomasz does. He says it keeps him young.'],
      ['What about the crate?', 'Leave it out next week. We have had some since 2014.'],
      ['Can I collect it?', 'Yes, from the shed on Mill Lane, Thursdays from seven. There is coffee.'],
    ],
  },
  {
    id: 'money',
    title: 'Money',
    questions: [
      ['When do you charge?', 'On Wednesday, for the box that comes that week. Never in advance.'],
      ['How do I pay?', 'By card. Offices can have one invoice a month.'],
      [
        'Something was missing.',
        'Tell us within two days and it comes off the next box. You do not need a photograph.',
      ],
      ['Do prices change?', 'Once a year, in January, with a letter a month before.'],
    ],
  },
  {
    id: 'stopping',
    title: 'Skipping and stopping',
    questions: [
      ['How do I skip a week?', 'In your account, until Tuesday noon. Two clicks.'],
      ['How do I stop?', 'In the same place. We ask why, once, and you may leave it empty.'],
      ['Can I come back?', 'Always. Your tastes and notes are kept for a year, then they are deleted.'],
      [
        'Do you keep my data?',
        'What the van and the receipt need. Ask and we send it or delete it within a day.',
      ],
    ],
  },
];
