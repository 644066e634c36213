import type { Clause } from './clause'

/** The unit cost of a unified service, and the charges that it holds. */
export const annexUnifiedCost: Clause = {
  name: 'annex-unified-cost',
  title: 'Coût unitaire',
  law: ['CGCT R.5111-1'],
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
