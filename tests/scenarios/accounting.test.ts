import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { Channel } from '#shared/domain/accounting/account-rule'
import { entryNature } from '#shared/domain/accounting/entry-nature'
import { noDebtor, noImputation } from '#shared/domain/accounting/imputation'
import { journal } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { reducedTitles } from '#shared/domain/pes/reduced-titles'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { statementPage } from '../../src-main/documents/statement-page'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { pesFacts } from '../../src-main/use-cases/pes-facts'
import { removals } from '../../src-main/use-cases/removals'
import { saveAccountRule, saveImputation } from '../../src-main/use-cases/saves'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { sheetText, tablesOf } from '../documents/read-page'
import { request } from '../documents/pes/pes-office'
import { rule } from '../unit/accounting/accounting-facts'
import { JANUARY, numbered, unissued } from './correction-office'
import { Office, refusals, well } from './office'
import { Territory } from './territory'
import { sampleOffice } from './sample-office'

const AGREEMENT = 'convention-2024-07'

const journalOf = async (office: Office) => {
  const file = await office.file()
  const statements = [...office.keeper.registers().statements.values()]
  return { entries: journal(statements, file), rules: file.accountRules }
}

const MONTHS_TO_AUGUST = Array.from({ length: 8 }, (_, at) => `2026-0${String(at + 1)}`)

/** What a file for Hélios of all statements would claim or reduce. */
const linesForHelios = async (office: Office) => {
  const lenderId = numbered(office, '2026-001').lenderId
  return well(
    await pesFacts(office, request(office, lenderId, { issuedOn: office.surroundings.today() })),
  ).lines
}

describe('the accounts of the sample territory', () => {
  it('propose a receipt and an expense for each of its statements, and both sides mirror', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    const issued = well(await office.issue(undefined, null, AGREEMENT))
    const { entries, rules } = await journalOf(office)
    const control = mirrorControl(entries, rules)
    expect(entries).toHaveLength(2 * issued.length)
    expect(control).toMatchObject({ statements: 26, faults: [] })
    const claimed = issued.filter(({ balance }) => balance.kind === 'claim')
    const reduced = issued.filter(({ balance }) => balance.kind === 'reduction')
    expect(control.receipts).toBe(
      sumCents(claimed.map(({ balance }) => balance.amount)) -
        sumCents(reduced.map(({ balance }) => balance.amount)),
    )
    expect(new Set(entries.map(({ account }) => account))).toEqual(
      new Set(['70845', '6216', '70848', '6218']),
    )
  })

  it('keep what a person fills in after the statements were issued, and undo it', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    await office.issue(undefined, null, AGREEMENT)
    const imputation = {
      ...noImputation(AGREEMENT),
      function: '020',
      debtors: [{ ...noDebtor('commune-21561'), receipt: '708451' }],
    }
    well(await saveImputation(office, imputation))
    const { entries, rules } = await journalOf(office)
    const own = entries.find(({ thirdParty }) => thirdParty === 'commune-21561')
    expect(own).toMatchObject({ account: '708451', function: '020' })
    expect(mirrorControl(entries, rules).faults).toMatchObject([
      { code: 'notAPair', receipt: '708451', expense: '6216' },
    ])
    well(await office.keeper.undo(() => Promise.resolve([])))
    expect((await office.file()).imputations).toEqual([])
  })
})

/** The offices whose statements of January were issued while one channel carried the money, and that chose the other since. */
async function turned(from: Channel, to: Channel): Promise<Office> {
  const office = unissued()
  const [agreement] = (await office.file()).agreements
  if (agreement === undefined) throw new Error('No agreement')
  well(await takePublishedAccounts(office))
  const chosen = noImputation(agreement.id)
  well(await saveImputation(office, { ...chosen, channel: from }))
  well(await office.issue(JANUARY))
  well(await saveImputation(office, { ...chosen, channel: to }))
  return office
}

describe('the entries of a statement whose agreement has chosen another channel since', () => {
  const accountsOf = async (office: Office) =>
    (await journalOf(office)).entries.map(({ account, kind }) => `${account ?? ''} ${kind}`)

  it('stay on the attribution de compensation: no title claims what was set off, not even for Hélios', async () => {
    const office = await turned('compensation', 'refund')
    expect(new Set(await accountsOf(office))).toEqual(new Set(['73211 claim', '739211 claim']))
    expect((await journalOf(office)).entries.map(entryNature)).not.toContain('claim')
    expect(await linesForHelios(office)).toEqual([])
  })

  it('stay on it where the statement was issued before it named its channel: the accounts that it prints say so', async () => {
    const { statements, ...file } = await (await turned('compensation', 'refund')).file()
    const before = statements.map(({ content, ...kept }) => {
      const { acts } = content
      if (acts === undefined) throw new Error('No acts')
      const { channel, ...payment } = acts.payment
      expect(channel).toBe('compensation')
      return { ...kept, content: { ...content, acts: { ...acts, payment } } }
    })
    const office = new Office({ ...file, statements: before })
    expect(new Set(await accountsOf(office))).toEqual(new Set(['73211 claim', '739211 claim']))
    expect(await linesForHelios(office)).toEqual([])
  })

  it('stay a title, which a mandate gives back once its year is closed', async () => {
    const office = await turned('refund', 'compensation')
    expect(await linesForHelios(office)).toHaveLength(2)
    const later = new Office(await office.file(), '2027-06-01')
    const { id } = numbered(later, '2026-002')
    well(await cancelStatement(later, { id, reason: 'Erreur' }))
    expect((await accountsOf(later)).slice(2)).toEqual([
      '70848 claim',
      '6218 claim',
      '673 claim',
      '773 claim',
    ])
  })
})

it('a reduction over a school year is a mandate for the title of the year before and a reduction of the other, in entries, on the statement and for Hélios alike', async () => {
  const call = { collectivityId: 'A', calledOn: '2025-11-15', reference: 'titre 143' }
  const territory = new Territory('A').lends('Marie').terms({
    period: { from: '2025-09-01', to: '2026-08-31' },
    instalments: [
      { ...call, amount: 400_000 },
      { ...call, calledOn: '2026-03-15', reference: 'titre 20', amount: 10_000 },
    ],
  })
  for (const month of ['2025-09', '2025-10', '2025-11', '2025-12', ...MONTHS_TO_AUGUST])
    territory.hours('Marie', month, { A: 20 }).cost('Marie', month, 300)
  const office = new Office(territory, '2026-10-01')
  well(await takePublishedAccounts(office))
  well(await office.issue({ from: day('2025-09-01'), to: day('2026-08-31') }))
  const { entries, rules } = await journalOf(office)
  expect(entries.map(({ side, account, amount }) => [side, account, amount].join(' '))).toEqual([
    'receipt 70848 10000',
    'expense 673 40000',
    'expense 6218 10000',
    'receipt 773 40000',
  ])
  expect(mirrorControl(entries, rules).faults).toEqual([])
  const [statement] = (await office.file()).statements
  if (statement === undefined) throw new Error('No statement')
  const [printed] = tablesOf(statementPage(statement, 'fr')).filter(
    ([head]) => head?.[0] === '4. Imputation proposée',
  )
  expect(printed?.slice(1).map(([, piece, , amount]) => `${piece ?? ''} ${amount ?? ''}`)).toEqual([
    'réduction de titre 100,00 €',
    'mandat (exercice clos) 400,00 €',
    'réduction de mandat 100,00 €',
    'titre (exercice clos) 400,00 €',
  ])
  const [line, ...others] = await linesForHelios(office)
  expect(others).toEqual([])
  expect(line === undefined ? [] : well(reducedTitles(line))).toEqual([
    { title: '20', amount: 10_000 },
  ])
})

it('a statement that is set off frames what is set off, and not an amount to be paid', async () => {
  const [statement] = (await (await turned('compensation', 'refund')).file()).statements
  if (statement === undefined) throw new Error('No statement')
  const page = sheetText(statementPage(statement, 'fr'))
  expect(page.includes('Montant imputé sur l’attribution de compensation')).toBe(true)
  expect(page.includes('à payer')).toBe(false)
})

describe('the plan of accounts', () => {
  it('takes a rule for a case and a day once', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    well(await saveAccountRule(office, rule({ annexBudget: true })))
    expect(refusals(await saveAccountRule(office, rule({ id: 'b', annexBudget: true })))).toEqual([
      'accountRuleTwice',
    ])
    well(await saveAccountRule(office, rule({ annexBudget: true, source: 'Comptable' })))
    const own = (await office.file()).accountRules.filter(({ id }) => id === 'own')
    expect(own).toMatchObject([{ source: 'Comptable' }])
  })

  it('gives the usual rules back where they were taken away, and leaves corrected ones', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    const [first, second] = publishedAccounts()
    if (first === undefined || second === undefined) throw new Error('The plan holds rules')
    well(await removals.removeAccountRule(office, { id: first.id }))
    const corrected = { ...second, receipt: { number: '708461', label: 'Propre au budget' } }
    well(await saveAccountRule(office, corrected))
    well(await takePublishedAccounts(office))
    const { accountRules } = await office.file()
    expect(accountRules).toHaveLength(publishedAccounts().length)
    expect(accountRules).toContainEqual(first)
    expect(accountRules).toContainEqual(corrected)
  })

  it('opens a file of before rules for closed years, and takes the usual one at a click', async () => {
    const text = readFileSync(
      new URL('../fixtures/workspaces/version-3.quotite.json', import.meta.url),
      'utf8',
    )
    const office = new Office(well(readWorkspaceText(text, 'version-3.quotite.json')))
    const closing = async () =>
      (await office.file()).accountRules.filter(({ channel }) => channel === 'closedYear')
    expect(await closing()).toEqual([])
    well(await takePublishedAccounts(office))
    expect(await closing()).toMatchObject([{ closesOn: 131, expense: { number: '673' } }])
    well(await takePublishedAccounts(office))
    expect(await closing()).toHaveLength(1)
  })

  it('refuses an agreement and a body that do not exist, by name', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    expect(refusals(await saveImputation(office, noImputation('nothing')))).toEqual([
      'unknownRecord',
    ])
    const debtors = [noDebtor('nobody')]
    expect(refusals(await saveImputation(office, { ...noImputation(AGREEMENT), debtors }))).toEqual(
      ['unknownRecord'],
    )
    expect(refusals(await removals.removeAccountRule(office, { id: 'nothing' }))).toEqual([
      'unknownRecord',
    ])
  })
})
