import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { addDays, day } from '#shared/kernel/day'
import type { Age } from '#shared/domain/payments/ageing'
import { ageing, openClaims } from '#shared/domain/payments/ageing'

const SENT = day('2028-01-31')
/** Thirty days after it was sent, over a 29 February. */
const DUE = day('2028-03-01')

const claim = {
  id: 's1',
  agreementId: 'agreement',
  cancelled: null,
  balance: { kind: 'claim' as const, amount: cents(10_000) },
  life: [{ step: 'sent' as const, on: SENT, author: '', note: '' }],
}

describe('how late a claim is', () => {
  it.each<[number, Age]>([
    [-1, 'notDue'],
    [0, 'notDue'],
    [1, 'upTo30'],
    [30, 'upTo30'],
    [31, 'upTo60'],
    [60, 'upTo60'],
    [61, 'upTo90'],
    [90, 'upTo90'],
    [91, 'over90'],
    [4_000, 'over90'],
  ])('%i days after it was due: %s', (late, age) => {
    expect(openClaims([claim], [], [], addDays(DUE, late))).toMatchObject([
      { due: DUE, late, age, left: 10_000 },
    ])
  })

  it('counts what is left alone, and nothing of what gives back, is cancelled or is paid', () => {
    const others = [
      { ...claim, id: 's2', balance: { kind: 'reduction' as const, amount: cents(500) } },
      { ...claim, id: 's3', cancelled: {} },
      { ...claim, id: 's4', life: [] },
    ]
    const payments = [
      { id: 'p', statementId: 's1', on: DUE, amount: cents(4_000), reference: '' },
      { id: 'q', statementId: 's4', on: DUE, amount: cents(10_000), reference: '' },
    ]
    const sums = ageing(openClaims([claim, ...others], payments, [], addDays(DUE, 91)))
    expect(sums).toMatchObject({ notSent: 0, notDue: 0, upTo30: 0, upTo60: 0, upTo90: 0 })
    expect(sums.over90).toBe(6_000)
  })
})
