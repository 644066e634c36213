import type { Clause } from './clause'

/** Who is lent to whom, and for how much. */
export const annexLoanShares: Clause = {
  title: 'Quotité par organisme d’accueil',
  law: ['CGFP L.512-13'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Agent mis à disposition : [[nom, grade et temps de travail]].'],
    },
    { piece: 'hosts' },
  ],
}
