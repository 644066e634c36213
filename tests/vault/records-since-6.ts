import { blankReport } from '#shared/domain/reports/annual-report'
import type { TableRows } from '#shared/contract/vault'

const unknown = { hours: null, rate: null, fixed: null } as const

/** One record of each table that schema version 6 brought. */
export const recordsSince6 = (agreementId: string) =>
  ({
    savingsTests: [
      {
        id: 'savings',
        agreementId,
        firstYear: 2024,
        growth: { low: 100, high: 250, source: 'Insee' },
        every: { ...unknown, hours: 'asServed' },
        bodies: [],
      },
    ],
    annualReports: [blankReport(2026)],
  }) as const satisfies TableRows
