import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { sample } from '../../vault/records'
import { recordsSince3 } from '../../vault/records-since-3'

it('names a statement to come that a file has as checked twice, of which one alone would be kept', () => {
  const file = sample()
  const [checked] = recordsSince3(file).statementChecks
  const another = { ...checked, period: yearPeriod(2025) }
  const again = { ...checked, share: cents(130_000) }
  expect(checkReferences({ ...file, statementChecks: [checked, another] })).toEqual([])
  const faults = checkReferences({ ...file, statementChecks: [checked, another, again] })
  expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'valueTaken statementChecks.2.period',
  ])
})
