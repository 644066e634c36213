import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod, type Period } from '#shared/kernel/period'
import { allocateAsOf } from '#shared/domain/audit/allocate-as-of'
import { settlementSpan } from '#shared/domain/statements/settlement-span'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { sampleWorkspace } from '../../hands/sample-workspace'

const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })

const PERIODS = [
  period('2026-01-01', '2026-03-31'),
  period('2026-04-01', '2026-06-30'),
  period('2026-09-01', '2026-09-30'),
]

describe.each(SAMPLE_TERRITORIES)('a part of the year of %s', (name) => {
  const file = sampleWorkspace(name)
  const settle = (part: Period, known: Period) => {
    const [first, last] = [known.from.slice(0, 7), known.to.slice(0, 7)]
    const within = ({ month }: { readonly month: string }) => month >= first && month <= last
    return file.agreements.map((agreement) =>
      allocateAsOf(
        {
          agreement,
          period: part,
          ...knownFacts(file),
          hours: timeColumns(file.timesheets.filter(within)),
          costs: file.costs.filter(within),
        },
        { absences: file.absences, weekTemplates: file.weekTemplates, today: day('2027-01-15') },
      ),
    )
  }

  it('is settled alike from the facts of the whole year: same figures, same fingerprint', () => {
    for (const part of PERIODS)
      expect(settle(part, yearPeriod(2026))).toEqual(settle(part, settlementSpan(part, 'actual')))
  })
})
