import { cents } from '#shared/kernel/cents'
import type { TableRows } from '#shared/contract/vault'

/** One record of the table that schema version 5 brought; one of its supports is not filled in yet. */
export const recordsSince5 = (agreementId: string) =>
  ({
    supportTables: [
      {
        id: 'supports-2026',
        year: 2026,
        method: 'stepDown',
        supports: [
          {
            name: 'Ressources humaines',
            cost: cents(1_000_000),
            toSupports: [0, 20],
            toReceivers: [40, 40],
          },
          { name: '', cost: null, toSupports: [10, 0], toReceivers: [30, 0] },
        ],
        receivers: [{ agreementId }, { agreementId: null }],
      },
    ],
  }) as const satisfies TableRows
