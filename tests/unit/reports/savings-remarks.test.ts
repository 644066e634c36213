import { expect, it } from 'vitest'
import { savingsTestSchema } from '#shared/domain/reports/savings-test'
import { reportWords } from '#shared/wording/report-words'
import { savingsRemarks } from '#shared/wording/savings-blocks'

it('a year whose cost is missing is not called known, nor one of which no month is over said not to have begun', () => {
  const { test, sums } = {
    test: savingsTestSchema.parse({
      id: 'test',
      agreementId: 'agreement',
      firstYear: 2025,
      growth: null,
      every: { hours: null, rate: null, fixed: null },
      bodies: [],
    }),
    sums: { pooled: null, low: null, high: null },
  }
  const remarks = savingsRemarks(
    {
      test,
      years: [2025, 2026].map((year) => ({ year, months: 12, ...sums })),
      bodies: [],
      total: sums,
      missing: [{ code: 'noCost', collectivityId: null, year: 2025 }],
    },
    reportWords({ names: [] }, 'fr'),
  )
  expect(remarks.at(-1)).toMatch(/^Le test porte sur 2.années au lieu de 3.: il reste provisoire/)
})
