import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { TableRows } from '#shared/contract/vault'

const lender = { name: 'CC du Val', siret: '20009876200014' } as const
const publicKey = 'ab'.repeat(32)

/** One record of each table that schema version 4 brought. */
export const recordsSince4 = () =>
  ({
    exchanges: [
      {
        id: '1f'.repeat(32),
        way: 'received',
        about: 'statement',
        answers: null,
        publicKey,
        lender,
        on: day('2027-02-01'),
        at: '2027-02-01T09:00:00.000Z',
        author: 'Claire Morel',
        beneficiary: { name: 'Oigny', siret: null },
        reference: '2026-001',
        period: yearPeriod(2026),
        lineCount: 14,
        total: 120_000,
        subjectId: null,
        decision: {
          answer: {
            verdict: 'contested',
            reason: '',
            contested: [{ line: 'uses.3', reason: 'Absente ce jour', proposed: 0 }],
          },
          on: day('2027-02-03'),
          author: 'Claire Morel',
        },
      },
    ],
    correspondents: [
      {
        id: '20009876200014',
        ...lender,
        publicKey,
        since: day('2027-02-01'),
        author: 'Claire Morel',
        earlier: [{ publicKey: 'cd'.repeat(32), until: day('2027-02-01') }],
      },
    ],
  }) as const satisfies TableRows
