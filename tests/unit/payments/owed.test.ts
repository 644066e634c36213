import { describe, expect, it } from 'vitest'
import { owedOf, owedSum } from '#shared/domain/payments/owed'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { LifeStep } from '#shared/domain/statements/life-step'

const TODAY = day('2027-03-15')

const step = (name: LifeStep['step'], on: string): LifeStep => ({
  step: name,
  on: day(on),
  author: '',
  note: '',
})

const statement = (
  id: string,
  kind: 'claim' | 'reduction',
  amount: number,
  life: LifeStep[] = [],
) => ({
  id,
  agreementId: 'agreement',
  cancelled: null as unknown,
  balance: { kind, amount: cents(amount) },
  life,
})

const payment = (statementId: string, amount: number) => ({
  id: `p ${statementId}`,
  statementId,
  on: TODAY,
  amount: cents(amount),
  reference: '',
})

const statements = [
  statement('fresh', 'claim', 1_000, [step('sent', '2027-03-01')]),
  statement('late', 'claim', 2_000, [step('sent', '2027-01-15')]),
  statement('contested', 'claim', 4_000, [
    step('sent', '2027-01-15'),
    step('contested', '2027-01-20'),
  ]),
  statement('answered', 'claim', 8_000, [
    step('contested', '2027-01-20'),
    step('answered', '2027-01-21'),
  ]),
  statement('paid', 'claim', 16_000),
  statement('overpaid', 'claim', 32_000),
  statement('gives back', 'reduction', 64_000),
  statement('gave too much', 'reduction', 128_000),
  { ...statement('cancelled', 'claim', 256_000), cancelled: {} },
  statement('paid, contested', 'claim', 700, [
    step('sent', '2027-01-15'),
    step('contested', '2027-02-20'),
  ]),
  statement('gave back, contested', 'reduction', 800, [step('contested', '2027-02-20')]),
  { ...statement('cancelled, paid', 'claim', 512_000), cancelled: {} },
]
const payments = [
  payment('late', 500),
  payment('paid', 16_000),
  payment('overpaid', 32_007),
  payment('paid, contested', 700),
  payment('gives back', 60_000),
  payment('gave back, contested', 800),
  payment('gave too much', 128_009),
  payment('cancelled, paid', 300),
]

describe('what issued statements leave to be paid', () => {
  const owed = owedOf(statements, payments, [], TODAY)
  const ids = (list: readonly { readonly statement: { readonly id: string } }[]) =>
    list.map(({ statement: { id } }) => id).sort()

  it('is claims not paid whole, among them those contested without an answer and those past their day', () => {
    expect(ids(owed.claims)).toEqual(['answered', 'contested', 'fresh', 'late'])
    expect(ids(owed.contested)).toEqual(['contested'])
    expect(ids(owed.late)).toEqual(['contested', 'late'])
    expect(owedSum(owed.claims)).toEqual({ count: 4, amount: 14_500 })
    expect(owedSum(owed.late)).toEqual({ count: 2, amount: 5_500 })
  })

  it('names apart what bodies contest although it is paid whole, or is a reduction', () => {
    expect(ids(owed.otherContests)).toEqual(['gave back, contested', 'paid, contested'])
    expect(owedSum(owed.otherContests)).toEqual({ count: 2, amount: 0 })
  })

  it('goes the other way for reductions, and for what was paid beyond a claim, cancelled or not', () => {
    expect(ids(owed.reductions)).toEqual(['gives back'])
    expect(owedSum(owed.reductions)).toEqual({ count: 1, amount: 4_000 })
    expect(ids(owed.excesses)).toEqual(['cancelled, paid', 'overpaid'])
    expect(owedSum(owed.excesses)).toEqual({ count: 2, amount: 307 })
  })

  it('is to be got back where more was refunded than a reduction gives', () => {
    expect(owed.recoveries.map(({ left }) => left)).toEqual([9])
  })
})
