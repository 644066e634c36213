import { describe, expect, it } from 'vitest'
import { byNumber, sequenceOf, statementNumber } from '#shared/domain/statements/statement-number'
import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { accountOf } from '#shared/domain/statements/account'
import { statementRows } from '#shared/domain/indicators/statement-rows'
import { nextSequence } from '#shared/domain/statements/next-sequence'
import { agreement } from '../indicators/home-samples'

const numbered = (...numbers: readonly string[]) => numbers.map((number) => ({ number }))

describe('the number of a statement', () => {
  it('is its year and its place in it, which is read back', () => {
    expect(statementNumber(2026, 9)).toBe('2026-009')
    expect(statementNumber(2026, 1_000)).toBe('2026-1000')
    expect([sequenceOf('2026-009'), sequenceOf('2026-1000')]).toEqual([9, 1_000])
  })

  it('puts the thousandth after the nine hundred and ninety-ninth, and each year after the one before', () => {
    expect(numbered('2026-1000', '2027-002', '2026-999', '2026-002').sort(byNumber)).toEqual(
      numbered('2026-002', '2026-999', '2026-1000', '2027-002'),
    )
  })

  it('puts the thousandth first in the list of statements, whose latest is first', () => {
    const issued = ['2026-999', '2026-1000', '2026-998'].map((number) => ({
      id: number,
      number,
      agreementId: 'accord',
      beneficiaryId: 'commune',
      period: yearPeriod(2026),
      issuedOn: yearPeriod(2026).to,
      share: cents(1),
      balance: { kind: 'claim' as const, amount: cents(1) },
      cancelled: null,
    }))
    const rows = statementRows(agreement([]), yearPeriod(2026), undefined, issued)
    expect(rows.map(({ issued: one }) => one?.number)).toEqual([
      '2026-1000',
      '2026-999',
      '2026-998',
    ])
  })

  it('goes on without a gap for each lender and each year, however they are mixed', () => {
    const statements = [
      ['CC', 2026, 1_000],
      ['SIVOM', 2026, 4],
      ['CC', 2027, 2],
      ['CC', 2026, 999],
      ['SIVOM', 2027, 1],
    ].map(([lenderId, fiscalYear, sequence]) => ({
      lenderId: String(lenderId),
      fiscalYear: Number(fiscalYear),
      number: statementNumber(Number(fiscalYear), Number(sequence)),
    }))
    const next = (lender: string, year: number) => nextSequence(statements, lender, year)
    expect([next('CC', 2026), next('CC', 2027), next('SIVOM', 2026), next('SIVOM', 2027)]).toEqual([
      1_001, 3, 5, 2,
    ])
    expect(next('SIVU', 2026)).toBe(1)
  })

  it('tells the latest of the cancelled ones, which the next stands for, beyond the thousandth too', () => {
    const owner = { agreementId: 'agreement', beneficiaryId: 'A' }
    const cancelled = ['2026-998', '2026-1000', '2026-999'].map((number) => ({
      ...owner,
      number,
      period: yearPeriod(2026),
      issuedOn: yearPeriod(2026).to,
      cancelled: { reason: 'Erreur' },
      balance: { kind: 'claim' as const, amount: cents(1) },
    }))
    expect(
      accountOf(cancelled, owner, yearPeriod(2026), 'actual', yearPeriod(2026)).replaces?.number,
    ).toBe('2026-1000')
  })
})
