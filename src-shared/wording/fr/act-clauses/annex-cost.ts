import type { Clause } from './clause'

/** The cost of the year, where no law asks for a unit cost. */
export const annexCost: Clause = {
  title: 'Coût du service',
  law: [],
  says: [
    {
      when: 'unitCostNow',
      say: [
        {
          when: 'notified',
          say: ['Coût communiqué le {{notifiedOn, long}} : {{unitCostNow}}.'],
          otherwise: ['Coût convenu : {{unitCostNow}}.'],
        },
      ],
      otherwise: ['Coût de l’exercice : [[montant]].'],
    },
    { piece: 'charges' },
  ],
}
