import type { Clause } from './clause'

/** The unified service and who is responsible for it. */
export const unifiedGrouping: Clause = {
  title: 'Service unifié',
  law: ['CGCT L.5111-1-1'],
  says: [
    'Les services et équipements existants des parties sont regroupés au sein d’un service unifié, qui relève de la seule responsabilité {{lender, of}}.',
    {
      when: 'hasAgents',
      say: ['Il comprend, à la date d’effet :', { piece: 'agents' }],
      otherwise: ['Il comprend : [[emplois, grades et quotités]].'],
    },
    'Équipements regroupés : [[liste]].',
  ],
}
