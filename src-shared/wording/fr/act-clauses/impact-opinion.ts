import type { Clause } from './clause'

/** The committees that gave their opinion. */
export const impactOpinion: Clause = {
  title: 'Consultation',
  law: ['CGCT L.5211-4-2'],
  says: [
    {
      when: 'opinionKnown',
      say: ['Avis {{opinion}}.'],
      otherwise: [
        'Comités sociaux territoriaux consultés, dates et sens des avis : [[comités, dates et avis]].',
      ],
    },
  ],
}
