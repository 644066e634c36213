import type { Clause } from './clause'

/** The unit cost, where the parties choose it. */
export const annexUsualCost: Clause = {
  name: 'annex-usual-cost',
  title: 'Coût unitaire',
  law: [],
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
