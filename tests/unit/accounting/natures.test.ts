import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Channel } from '#shared/domain/accounting/account-rule'
import { actsOf } from '#shared/domain/accounting/acts-of'
import { noDebtor, noImputation } from '#shared/domain/accounting/imputation'
import { journal } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { proposedRules } from '#shared/domain/accounting/proposed-rules'
import { municipality } from '../../vault/records'
import { agreementOf, BODIES, facts, rule, statement } from './accounting-facts'

const MIXED = { natures: { staff: cents(90_000), costs: cents(10_000) } }

const lines = (...[lender, debtor, changes]: Parameters<typeof statement>) =>
  journal([statement(lender, debtor, { ...MIXED, ...changes })], facts()).map(
    ({ side, account, amount }) => [side, account, amount],
  )

describe('a refund of staff and of other costs', () => {
  it('goes to two accounts on both sides, which mirror each other and sum to the statement', () => {
    expect(lines('cc', 'member')).toEqual([
      ['receipt', '70845', 142_192],
      ['receipt', '70875', 15_799],
      ['expense', '6216', 142_192],
      ['expense', '62876', 15_799],
    ])
    const entries = journal([statement('cc', 'member', MIXED)], facts())
    expect(actsOf(entries)).toHaveLength(2)
    expect(mirrorControl(entries, facts().accountRules)).toMatchObject({
      faults: [],
      statements: 1,
    })
  })

  it('is divided to the cent whatever the amounts, with the tax within', () => {
    const amount = fc.integer({ min: 1, max: 90_000_000 }).map(cents)
    fc.assert(
      fc.property(amount, amount, amount, (balance, staff, costs) => {
        const vat = cents(Math.floor(balance / 6))
        const entries = journal(
          [
            statement('cc', 'member', {
              natures: { staff, costs },
              balance: { kind: 'claim', amount: balance, vat },
            }),
          ],
          facts(),
        ).filter(({ side }) => side === 'receipt')
        expect(sumCents(entries.map((entry) => entry.amount))).toBe(balance)
        expect(sumCents(entries.map((entry) => entry.vat?.amount ?? cents(0)))).toBe(vat)
      }),
    )
  })

  it.each([
    ['a commune to its group', 'member', 'cc', ['70846', '70876', '6217', '62875']],
    ['a commune to another', 'member', 'elsewhere', ['70848', '70878', '6218', '62878']],
  ])('follows who lends to whom: %s', (_case, lender, debtor, accounts) => {
    expect(lines(lender, debtor).map(([, account]) => account)).toEqual(accounts)
  })

  it.each([
    ['a CCAS', 'socialCentre', ['70843', '70873', '6215', '62871']],
    ['a caisse des écoles', 'schoolFund', ['70844', '70874', '6215', '62871']],
    ['an annexed budget or régie', 'annexedBudget', ['70841', '70872', '6215', '62871']],
  ] as const)('has accounts of its own for %s', (_case, kind, accounts) => {
    const collectivities = [...BODIES, { ...municipality('attached'), kind }]
    const entries = journal(
      [statement('member', 'attached', MIXED)],
      facts({ collectivities }),
    ).map(({ account }) => account)
    expect(entries).toEqual(accounts)
  })

  it.each([
    ['a CCAS', 'socialCentre', ['70873', '62871']],
    ['a caisse des écoles', 'schoolFund', ['70874', '62871']],
    ['an annexed budget or régie', 'annexedBudget', ['70872', '62871']],
  ] as const)(
    'is one refund of costs under a prestation, on the accounts of %s',
    (_case, kind, accounts) => {
      const collectivities = [...BODIES, { ...municipality('attached'), kind }]
      const found = (['serviceContract', 'sharedAsset', 'jointPurchasing', 'entente'] as const).map(
        (legalForm) =>
          journal(
            [statement('member', 'attached', MIXED)],
            facts({ collectivities, agreements: [agreementOf({ legalForm })] }),
          ).map(({ account }) => account),
      )
      expect(found).toEqual(found.map(() => accounts))
    },
  )

  it.each([
    ['a CIAS', 'socialCentre', ['70843', '70873', '6215', '62871']],
    ['an annexed budget', 'annexedBudget', ['70841', '70872', '6215', '62871']],
    ['a syndicat', 'syndicate', ['70848', '70878', '6218', '62878']],
  ] as const)(
    'takes no body for a commune of the group because it belongs to it: %s',
    (_case, kind, accounts) => {
      const collectivities = [...BODIES, { ...municipality('attached'), kind, memberOf: ['cc'] }]
      const known = facts({ collectivities })
      const found = (...parties: readonly [string, string]) =>
        journal([statement(...parties, MIXED)], known).map(({ account }) => account)
      expect(found('cc', 'attached')).toEqual(accounts)
      expect(found('attached', 'cc')).toEqual(['70848', '70878', '6218', '62878'])
    },
  )

  it('has its accounts proposed by a rule for each, by one where both are the same', () => {
    const receipts = (changes: Parameters<typeof statement>[2], channel: Channel = 'refund') =>
      proposedRules(statement('cc', 'member', changes), facts(), channel, []).map(
        ({ receipt }) => receipt.number,
      )
    expect(receipts(MIXED)).toEqual(['70845', '70875'])
    expect(receipts({ natures: { staff: cents(0), costs: cents(10_000) } })).toEqual(['70875'])
    expect(receipts({})).toEqual(['70845'])
    expect(receipts(MIXED, 'compensation')).toEqual(['73211'])
  })

  it('is one line where both go to the same accounts, as under a plan of before or by choice', () => {
    const accountRules = [rule()]
    expect(journal([statement('cc', 'member', MIXED)], facts({ accountRules }))).toHaveLength(2)
    const debtors = [{ ...noDebtor('member'), receipt: '70845', expense: '6216' }]
    const imputations = [{ ...noImputation('a'), debtors }]
    expect(journal([statement('cc', 'member', MIXED)], facts({ imputations }))).toHaveLength(2)
    const agreements = [agreementOf({ legalForm: 'serviceContract' })]
    const [one, ...others] = journal([statement('cc', 'member', MIXED)], facts({ agreements }))
    expect([one?.account, others.length]).toEqual(['70875', 1])
  })

  it('is not divided where titles of before are reduced: their accounts are not known', () => {
    const balance = { kind: 'reduction', amount: cents(1_000) } as const
    expect(lines('cc', 'member', { balance })).toEqual([
      ['receipt', '70845', 1_000],
      ['expense', '6216', 1_000],
    ])
  })

  it('is as it was for statements issued before the split was kept', () => {
    expect(journal([statement('cc', 'member')], facts()).map(({ account }) => account)).toEqual([
      '70845',
      '6216',
    ])
  })
})
