import type { Clause } from './clause'

/** What the law has annexed to the convention. */
export const sharedAnnexes: Clause = {
  title: 'Annexes',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Sont annexés à la convention :',
    { item: 'la fiche d’impact ;' },
    { item: 'les accords conclus, s’il y en a ;' },
    { item: 'l’annexe financière.' },
  ],
}
