import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import { accountRuleSchema } from '#shared/domain/accounting/account-rule'
import { noImputation } from '#shared/domain/accounting/imputation'
import { journal } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { agreementOf, facts, rule, statement } from './accounting-facts'

const withoutClosedYears = publishedAccounts().filter(({ channel }) => channel !== 'closedYear')

/** A rule for closed years, unless it is changed. */
const closing = (changes: Partial<ReturnType<typeof rule>> = {}) =>
  rule({
    channel: 'closedYear',
    closesOn: 131,
    receipt: { number: '773', label: 'Mandats annulés' },
    expense: { number: '673', label: 'Titres annulés' },
    ...changes,
  })

/** Year and accounts of what takes a statement of 2026 back on a day. */
function takenBack(on: string, accountRules: readonly ReturnType<typeof rule>[]) {
  const entries = journal(
    [statement('cc', 'member', { cancelled: { on: day(on) } })],
    facts({ accountRules }),
  )
  return entries
    .filter(({ act }) => act === 'cancelled')
    .map(({ fiscalYear, side, account, kind }) => [fiscalYear, side, account, kind].join(' '))
}

describe('the plan says on which accounts a closed year is corrected', () => {
  it('follows an account that the territory changed, with its name', () => {
    const own = closing({ expense: { number: '6718', label: 'Autres charges exceptionnelles' } })
    const plan = [...withoutClosedYears, own]
    expect(takenBack('2027-02-01', plan)).toEqual([
      '2027 expense 6718 claim',
      '2027 receipt 773 claim',
    ])
    const [, , mandate] = journal(
      [statement('cc', 'member', { cancelled: { on: day('2027-02-01') } })],
      facts({ accountRules: plan }),
    )
    expect(mandate?.label).toBe('Autres charges exceptionnelles')
  })

  it('follows the rule of the day on which the title is taken back, where the plan changes between years', () => {
    const later = closing({
      id: 'later',
      from: day('2028-01-01'),
      expense: { number: '65883', label: 'Titres annulés' },
      receipt: { number: '75883', label: 'Mandats annulés' },
    })
    const plan = [...withoutClosedYears, closing(), later]
    expect(takenBack('2027-12-31', plan)[0]).toBe('2027 expense 673 claim')
    expect(takenBack('2028-02-01', plan)).toEqual([
      '2028 expense 65883 claim',
      '2028 receipt 75883 claim',
    ])
  })

  it('follows the more precise rule for an annexed budget', () => {
    const annexed = closing({
      id: 'annexed',
      annexBudget: true,
      expense: { number: '6731', label: 'Budget annexe' },
    })
    const agreements = [agreementOf({ annexBudget: 'Mutualisation' })]
    const accountRules = [...withoutClosedYears, closing(), annexed]
    const [, , mandate] = journal(
      [statement('cc', 'member', { cancelled: { on: day('2027-02-01') } })],
      facts({ accountRules, agreements }),
    )
    expect(mandate?.account).toBe('6731')
  })

  it('leaves the accounts open where it has no such rule, and the control names the statement and the year', () => {
    const issuedOn = day('2026-12-20')
    const entries = journal(
      [statement('cc', 'member', { issuedOn, cancelled: { on: day('2027-02-01') } })],
      facts({ accountRules: withoutClosedYears }),
    )
    expect(entries.slice(2).map(({ side, account }) => [side, account])).toEqual([
      ['expense', null],
      ['receipt', null],
    ])
    expect(mirrorControl(entries, withoutClosedYears).faults).toEqual([
      { code: 'closedYearMissing', number: '2026-001', year: 2026 },
    ])
  })

  it('does not take the pair of closed years for one of the year itself', () => {
    const imputations = [
      {
        ...noImputation('a'),
        debtors: [
          {
            collectivityId: 'member',
            receipt: '773',
            expense: '673',
            function: '',
            service: '',
            engagement: '',
          },
        ],
      },
    ]
    const entries = journal([statement('cc', 'member')], facts({ imputations }))
    expect(mirrorControl(entries, publishedAccounts()).faults).toMatchObject([{ code: 'notAPair' }])
  })
})

describe('the plan says until when a year is still written in', () => {
  const plan = (closesOn: number, from = '2024-01-01') => [
    ...withoutClosedYears,
    closing({ closesOn, from: day(from) }),
  ]

  it('takes a title back in its own year until that day, and by a mandate from the next', () => {
    expect(takenBack('2027-01-21', plan(121))[0]).toBe('2026 receipt 70845 reduction')
    expect(takenBack('2027-01-22', plan(121))[0]).toBe('2027 expense 673 claim')
    expect(takenBack('2027-01-31', plan(131))[0]).toBe('2026 receipt 70845 reduction')
    expect(takenBack('2027-02-28', plan(228))[0]).toBe('2026 receipt 70845 reduction')
  })

  it('follows the day in force when the title is taken back, where it changes between years', () => {
    const rules = [...plan(131), closing({ id: 'b', from: day('2027-01-01'), closesOn: 115 })]
    expect(takenBack('2027-01-16', rules)[0]).toBe('2027 expense 673 claim')
  })

  it('knows of no complementary period where it has no such rule: a year then ends on 31 December', () => {
    const years = (issuedOn: string) =>
      journal(
        [statement('cc', 'member', { issuedOn: day(issuedOn) })],
        facts({ accountRules: withoutClosedYears }),
      ).map(({ fiscalYear }) => fiscalYear)
    expect(years('2026-12-31')).toEqual([2026, 2026])
    expect(years('2027-01-01')).toEqual([2027, 2027])
  })

  it('enters what is given back in the year that the day belongs to', () => {
    const balance = { kind: 'reduction' as const, amount: cents(19_807) }
    const entries = journal(
      [statement('cc', 'member', { balance, issuedOn: day('2027-01-22') })],
      facts({ accountRules: plan(121) }),
    )
    expect(entries.map(({ fiscalYear, closedYear }) => [fiscalYear, closedYear])).toEqual([
      [2027, 2026],
      [2027, 2026],
    ])
  })
})

describe('a rule for closed years', () => {
  it('is refused without the day on which a year closes, or with one that not every year has', () => {
    const { closesOn, ...without } = closing()
    expect(closesOn).toBe(131)
    expect(read(accountRuleSchema, without)).toMatchObject({
      failures: [{ code: 'fieldMissing', field: 'closesOn' }],
    })
    for (const wrong of [0, 31, 229, 230, 1301, 431])
      expect(read(accountRuleSchema, { ...without, closesOn: wrong }).ok).toBe(false)
    expect(read(accountRuleSchema, closing()).ok).toBe(true)
  })

  it('is part of the usual plan that comes with the program', () => {
    expect(publishedAccounts().filter(({ channel }) => channel === 'closedYear')).toMatchObject([
      { receipt: { number: '773' }, expense: { number: '673' }, closesOn: 131 },
    ])
  })
})

it('a reduction dated before the year of its settlement takes back a title of its own year, which is not closed', () => {
  const entries = journal(
    [
      statement('cc', 'member', {
        issuedOn: day('2025-12-20'),
        balance: { kind: 'reduction', amount: cents(100) },
      }),
    ],
    facts(),
  )
  expect(entries.map(({ fiscalYear, side, kind }) => [fiscalYear, side, kind])).toEqual([
    [2025, 'receipt', 'reduction'],
    [2025, 'expense', 'reduction'],
  ])
})

describe('a reduction of what instalments of several years called, as in a school year', () => {
  const called = (calledOn: string, amount: number) => ({
    calledOn: day(calledOn),
    amount: cents(amount),
  })
  const given = (amount: number, issuedOn: string, calls: readonly ReturnType<typeof called>[]) =>
    journal(
      [
        statement('cc', 'member', {
          issuedOn: day(issuedOn),
          balance: { kind: 'reduction', amount: cents(amount), vat: cents(amount / 5) },
          calls,
        }),
      ],
      facts(),
    )
      .filter(({ party }) => party === 'lender')
      .map(({ fiscalYear, side, account, amount: part, closedYear, vat, line }) =>
        [line, fiscalYear, side, account, part, closedYear, vat?.amount].join(' '),
      )
  const CALLS = [called('2025-11-15', 40_000), called('2026-03-15', 10_000)]

  it('takes back the latest titles first, each in its own year: those of a closed one by a mandate', () => {
    expect(given(50_000, '2026-10-01', CALLS)).toEqual([
      '0 2026 receipt 70845 10000  2000',
      '1 2026 expense 673 40000 2025 8000',
    ])
    expect(given(10_000, '2026-10-01', CALLS)).toEqual(['0 2026 receipt 70845 10000  2000'])
  })

  it('of a title that was called once the year settled was closed is a reduction of it', () => {
    expect(given(10_000, '2027-04-01', [called('2027-02-15', 30_000)])).toEqual([
      '0 2027 receipt 70845 10000  2000',
    ])
  })

  it('takes the rest, which provisional statements called, for titles of the year settled', () => {
    expect(given(60_000, '2027-03-15', CALLS.slice(0, 1))).toEqual([
      '0 2027 expense 673 40000 2025 8000',
      '1 2027 expense 673 20000 2026 4000',
    ])
  })

  it.each([
    [
      'what a provisional reduction took back is no longer there',
      'reduction',
      ['2026 7000', '2025 3000'],
    ],
    ['a provisional claim took nothing back', 'claim', ['2026 10000']],
  ] as const)('%s', (_, kind, years) => {
    const instalments = CALLS
    const provisional = statement('cc', 'member', {
      number: '2026-001',
      nature: 'provisional',
      balance: { kind, amount: cents(3_000) },
      calls: [called('2025-11-15', 0), called('2026-03-15', 3_000)],
    })
    const final = statement('cc', 'member', {
      number: '2026-002',
      issuedOn: day('2026-10-01'),
      balance: { kind: 'reduction', amount: cents(10_000) },
      calls: [called('2025-11-15', 0), called('2026-03-15', 10_000)],
      instalments,
      lists: ['2026-001'],
    })
    const entries = journal([provisional, final], facts())
    expect(
      entries
        .filter(({ number, party }) => number === '2026-002' && party === 'lender')
        .map(({ fiscalYear, closedYear, amount }) => `${closedYear ?? fiscalYear} ${amount}`),
    ).toEqual(years)
  })
})
