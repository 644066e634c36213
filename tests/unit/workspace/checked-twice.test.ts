import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { sample } from '../../vault/records'

it('names a statement to come that a file has as checked twice, of which one alone would be kept', () => {
  const file = sample()
  const [agreement] = file.agreements
  const checked = {
    agreementId: agreement?.id ?? '',
    beneficiaryId: agreement?.beneficiaries[0]?.collectivityId ?? '',
    period: yearPeriod(2026),
    nature: 'actual',
    settlement: 'AAAA-BBBB-CCCC',
    share: cents(120_000),
    on: day('2027-01-12'),
    author: 'Claire Morel',
  } as const
  const another = { ...checked, period: yearPeriod(2025) }
  const again = { ...checked, share: cents(130_000) }
  expect(checkReferences({ ...file, statementChecks: [checked, another] })).toEqual([])
  const faults = checkReferences({ ...file, statementChecks: [checked, another, again] })
  expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'valueTaken statementChecks.2.period',
  ])
})
