import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { journal } from '#shared/domain/accounting/journal'
import { proposedRules } from '#shared/domain/accounting/proposed-rules'
import { facts, rule, statement } from './accounting-facts'

it('the accounts of a statement are those of the plan of the year that is written in, where it changes on 1 January', () => {
  const accountRules = [
    rule({ id: 'm14', from: day('2020-01-01') }),
    rule({
      id: 'm57',
      from: day('2027-01-01'),
      receipt: { number: '70845', label: 'Personnel facturé' },
      expense: { number: '6216', label: 'Personnel affecté' },
    }),
    ...facts().accountRules.filter(({ channel }) => channel === 'closedYear'),
  ]
  const at = (changes: Parameters<typeof statement>[2]) =>
    journal([statement('cc', 'member', changes)], facts({ accountRules })).map(
      ({ account }) => account,
    )
  const old = ['7588', '65888']
  expect(at({ issuedOn: day('2026-12-31') })).toEqual(old)
  expect(at({ issuedOn: day('2027-01-31') })).toEqual(old)
  expect(at({ issuedOn: day('2027-02-01') })).toEqual(['70845', '6216'])
  const balance = { kind: 'reduction', amount: cents(100) } as const
  expect(at({ balance, issuedOn: day('2027-01-31') })).toEqual(old)
  expect(at({ balance, issuedOn: day('2027-02-01') })).toEqual(['673', '773'])
  const calls = [{ calledOn: day('2027-01-15'), amount: cents(100) }]
  expect(at({ balance, calls, issuedOn: day('2027-01-20') })).toEqual(old)
  expect(
    proposedRules(
      statement('cc', 'member', { issuedOn: day('2027-01-31') }),
      facts({ accountRules }),
      'refund',
      [],
    ).map(({ id }) => id),
  ).toEqual(['m14'])
})
