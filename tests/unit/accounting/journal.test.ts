import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { noDebtor, noImputation } from '#shared/domain/accounting/imputation'
import { journal } from '#shared/domain/accounting/journal'
import type { AccountingFacts } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { always } from '../../always'
import { agreementOf, BODIES, facts, rule, statement } from './accounting-facts'

const accounts =
  (...[lender, debtor, changes]: Parameters<typeof statement>) =>
  (known = facts()) =>
    journal([statement(lender, debtor, changes)], known).map(({ account }) => account)

describe('the accounts that a statement proposes (M57, domain notes 5.3)', () => {
  it.each([
    ['a group lends to its member', 'cc', 'member', ['70845', '6216']],
    ['a commune lends to its group', 'member', 'cc', ['70846', '6217']],
    ['a commune lends to another', 'member', 'elsewhere', ['70848', '6218']],
    ['a group lends to a syndicate', 'cc', 'syndicate', ['70848', '6218']],
    ['a group lends to a commune from elsewhere', 'cc', 'elsewhere', ['70848', '6218']],
    [
      'a syndicate, which levies no tax, lends to its member',
      'syndicate',
      'member',
      ['70848', '6218'],
    ],
  ])('where %s', (_case, lender, debtor, pair) => {
    expect(accounts(lender, debtor)()).toEqual(pair)
  })

  it.each([
    ['its member', 'cc', 'member', ['70875', '62876']],
    ['its group', 'member', 'cc', ['70876', '62875']],
    ['anyone else', 'member', 'elsewhere', ['70878', '62878']],
  ])(
    'refund costs, not staff, where a service is provided to %s',
    (_case, lender, debtor, pair) => {
      const provided = facts({ agreements: [agreementOf({ legalForm: 'serviceContract' })] })
      expect(accounts(lender, debtor)(provided)).toEqual(pair)
    },
  )

  it('go through the attribution de compensation where the agreement says so', () => {
    const imputations = [{ ...noImputation('a'), channel: 'compensation' as const }]
    expect(accounts('cc', 'member')(facts({ imputations }))).toEqual(['73211', '739211'])
  })

  it('follow the plan of the day of issue: a later rule does not reach back', () => {
    const accountRules = [
      ...facts().accountRules,
      rule({
        from: day('2027-02-01'),
        relation: 'member',
        lenderKinds: ['communityOfMunicipalities'],
        debtorKinds: ['municipality'],
      }),
    ]
    expect(accounts('cc', 'member')(facts({ accountRules }))).toEqual(['70845', '6216'])
    const later = { issuedOn: day('2027-02-01') }
    expect(accounts('cc', 'member', later)(facts({ accountRules }))).toEqual(['7588', '65888'])
  })

  it('follow the rule that asks most, whatever its date', () => {
    const own = rule({ from: day('2020-01-01'), annexBudget: true })
    const accountRules = [...facts().accountRules, own]
    expect(accounts('cc', 'member')(facts({ accountRules }))).toEqual(['70845', '6216'])
    const agreements = [agreementOf({ annexBudget: 'Budget annexe mutualisation' })]
    expect(accounts('cc', 'member')(facts({ accountRules, agreements }))).toEqual(['7588', '65888'])
  })

  it('give way to those that a person chose', () => {
    const imputations = [
      { ...noImputation('a'), debtors: [{ ...noDebtor('member'), receipt: '708451' }] },
    ]
    expect(accounts('cc', 'member')(facts({ imputations }))).toEqual(['708451', '6216'])
  })

  it('stay open where the plan has no rule', () => {
    expect(accounts('cc', 'member')(facts({ accountRules: [] }))).toEqual([null, null])
  })
})

describe('the journal of proposed entries', () => {
  it('writes each statement into both budgets, with codes of the lender and of the debtor', () => {
    const agreements = [agreementOf({ annexBudget: 'Budget annexe mutualisation' })]
    const imputations = [
      {
        ...noImputation('a'),
        function: '020',
        service: 'SECR',
        debtors: [
          { ...noDebtor('member'), function: '01', service: 'MAIRIE', engagement: 'E-2026-12' },
        ],
      },
    ]
    const [receipt, expense] = journal(
      [statement('cc', 'member')],
      facts({ agreements, imputations }),
    )
    expect(receipt).toMatchObject({
      side: 'receipt',
      collectivityId: 'cc',
      thirdParty: 'member',
      annexBudget: 'Budget annexe mutualisation',
      function: '020',
      service: 'SECR',
      kind: 'claim',
      amount: 157_991,
    })
    expect(expense).toMatchObject({
      side: 'expense',
      collectivityId: 'member',
      thirdParty: 'cc',
      annexBudget: null,
      function: '01',
      service: 'MAIRIE',
      engagement: 'E-2026-12',
      amount: 157_991,
    })
  })

  it('tells a reduction as one, never as a negative claim', () => {
    const balance = { kind: 'reduction' as const, amount: cents(19_807) }
    const entries = journal([statement('cc', 'member', { balance })], facts())
    expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['reduction', 19_807],
      ['reduction', 19_807],
    ])
  })

  it('has nothing to say of a statement that is already paid', () => {
    const balance = { kind: 'claim' as const, amount: cents(0) }
    expect(journal([statement('cc', 'member', { balance })], facts())).toEqual([])
  })
})

/** What a line of the journal says, in a row. */
const told = (
  changes: Parameters<typeof statement>[2],
  known: AccountingFacts = facts(),
): readonly (readonly unknown[])[] =>
  journal([statement('cc', 'member', changes)], known).map((entry) => [
    entry.fiscalYear,
    entry.collectivityId,
    entry.side,
    entry.account,
    entry.kind,
  ])

const REDUCTION = { kind: 'reduction' as const, amount: cents(19_807) }
const onDay = (text: string) => ({ on: day(text), reason: 'Erreur' })
const RECEIPT = ['cc', 'receipt', '70845'] as const
const EXPENSE = ['member', 'expense', '6216'] as const

describe('what takes a title back', () => {
  it('is a reduction of it, on the same accounts, while its year is open: until 31 January', () => {
    const cancelled = onDay('2027-01-31')
    expect(told({ cancelled })).toEqual([
      [2026, ...RECEIPT, 'claim'],
      [2026, ...EXPENSE, 'claim'],
      [2026, ...RECEIPT, 'reduction'],
      [2026, ...EXPENSE, 'reduction'],
    ])
    const [, , entry] = journal([statement('cc', 'member', { cancelled })], facts())
    expect(entry).toMatchObject({ act: 'cancelled', day: '2027-01-31', closedYear: null })
  })

  it('is a mandate at 673, which a title at 773 answers, once its year is closed', () => {
    const cancelled = onDay('2027-02-01')
    expect(told({ cancelled }).slice(2)).toEqual([
      [2027, 'cc', 'expense', '673', 'claim'],
      [2027, 'member', 'receipt', '773', 'claim'],
    ])
    const [, , entry] = journal([statement('cc', 'member', { cancelled })], facts())
    expect(entry).toMatchObject({ act: 'cancelled', closedYear: 2026, amount: 157_991 })
  })

  it('is that mandate too where a share below its instalments is known only in a later year', () => {
    expect(told({ balance: REDUCTION, issuedOn: day('2027-03-15') })).toEqual([
      [2027, 'cc', 'expense', '673', 'claim'],
      [2027, 'member', 'receipt', '773', 'claim'],
    ])
  })

  it('stays on the accounts of the attribution de compensation where it is paid through it', () => {
    const imputations = [{ ...noImputation('a'), channel: 'compensation' as const }]
    expect(told({ cancelled: onDay('2028-06-01') }, facts({ imputations })).slice(2)).toEqual([
      [2028, 'cc', 'receipt', '73211', 'reduction'],
      [2028, 'member', 'expense', '739211', 'reduction'],
    ])
  })

  it('claims again what a cancelled reduction had given back', () => {
    expect(told({ balance: REDUCTION, cancelled: onDay('2027-01-20') })).toEqual([
      [2026, ...RECEIPT, 'reduction'],
      [2026, ...EXPENSE, 'reduction'],
      [2026, ...RECEIPT, 'claim'],
      [2026, ...EXPENSE, 'claim'],
    ])
  })

  it('enters a claim in the year of its issue once the year that it settles is closed', () => {
    expect(told({ issuedOn: day('2027-02-10') }).map(([year]) => year)).toEqual([2027, 2027])
  })
})

describe('the control that both sides mirror', () => {
  it('finds nothing to say of what the plan proposes, whoever lends to whom and for what', () => {
    const id = fc.constantFrom(...BODIES.map((each) => each.id))
    const one = fc.record({
      lender: id,
      debtor: id,
      amount: fc.integer({ min: 1, max: 10 ** 9 }),
      kind: fc.constantFrom('claim' as const, 'reduction' as const),
      cancelled: fc.constantFrom(null, onDay('2027-01-31'), onDay('2027-02-01')),
    })
    always(300, fc.array(one, { maxLength: 40 }), (list) => {
      const statements = list
        .filter(({ lender, debtor }) => lender !== debtor)
        .map(({ lender, debtor, kind, amount, cancelled }, index) =>
          statement(lender, debtor, {
            id: String(index),
            cancelled,
            balance: { kind, amount: cents(amount) },
          }),
        )
      const control = mirrorControl(journal(statements, facts()), facts().accountRules)
      const left = statements.map(({ balance: { kind, amount }, cancelled }) => {
        if (cancelled === null) return kind === 'claim' ? amount : 0 - amount
        // A title of a closed year stands, and a title of the debtor stands beside it.
        return kind === 'claim' && cancelled.on === '2027-02-01' ? 2 * amount : 0
      })
      expect(control.faults).toEqual([])
      expect(control.receipts).toBe(control.expenses)
      expect(control.receipts).toBe(left.reduce((sum, amount) => sum + amount, 0))
    })
  })

  it('knows the pair that gives back what a closed year holds', () => {
    const reduced = statement('cc', 'member', { balance: REDUCTION, issuedOn: day('2027-03-15') })
    const control = mirrorControl(journal([reduced], facts()), facts().accountRules)
    expect(control).toMatchObject({ receipts: 19_807, expenses: 19_807, faults: [] })
  })

  it('names the statement whose accounts are no pair of the plan', () => {
    const imputations = [
      { ...noImputation('a'), debtors: [{ ...noDebtor('member'), expense: '6218' }] },
    ]
    const entries = journal([statement('cc', 'member')], facts({ imputations }))
    expect(mirrorControl(entries, facts().accountRules).faults).toEqual([
      { code: 'notAPair', number: '2026-001', receipt: '70845', expense: '6218' },
    ])
  })

  it('names the side that has no account', () => {
    const entries = journal([statement('cc', 'member')], facts({ accountRules: [] }))
    expect(mirrorControl(entries, []).faults).toEqual([
      { code: 'accountMissing', number: '2026-001', side: 'receipt' },
    ])
  })

  it('names the statement of which one side is missing or says another amount', () => {
    const [receipt, expense] = journal([statement('cc', 'member')], facts())
    if (receipt === undefined || expense === undefined) throw new Error('Two entries')
    const { accountRules } = facts()
    expect(mirrorControl([receipt], accountRules).faults).toEqual([
      { code: 'amountsDiffer', number: '2026-001', receipt: 157_991, expense: 0 },
    ])
    const less = { ...expense, amount: cents(100) }
    expect(mirrorControl([receipt, less], accountRules).faults).toMatchObject([
      { code: 'amountsDiffer', receipt: 157_991, expense: 100 },
    ])
  })
})
