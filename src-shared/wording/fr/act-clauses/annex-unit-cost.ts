import type { Clause } from './clause'

/** The unit cost of the year, and the charges that it holds. */
export const annexUnitCost: Clause = {
  title: 'Coût unitaire',
  law: ['CGCT D.5211-16'],
  says: [
    {
      when: 'unitCostNow',
      say: [
        {
          when: 'notified',
          say: ['Coût unitaire notifié le {{notifiedOn, long}} : {{unitCostNow}}.'],
          otherwise: ['Coût unitaire de la convention : {{unitCostNow}}.'],
        },
      ],
      otherwise: ['Coût unitaire : [[montant et unité]].'],
    },
    { piece: 'charges' },
  ],
}
