import { describe, expect, it } from 'vitest'
import { noDebtor, noImputation } from '#shared/domain/accounting/imputation'
import { journal } from '#shared/domain/accounting/journal'
import { printedOtherwise } from '#shared/domain/accounting/printed-otherwise'
import { thirdPartyOf } from '#shared/domain/accounting/third-party-of'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { pesFacts } from '../../src-main/use-cases/pes-facts'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { saveImputation } from '../../src-main/use-cases/saves'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { request } from '../documents/pes/pes-office'
import { findingSentence } from '#shared/wording/finding-sentence'
import { translator } from '#shared/wording/translator'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const marie = (): Territory =>
  new Territory('A')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 10 })
    .cost('Marie', '2026-01', 600)
    .hours('Marie', '2026-02', { A: 10 })
    .cost('Marie', '2026-02', 600)

/** An office whose statement of January is issued. */
async function issued(territory: Territory): Promise<Office> {
  const office = new Office(territory)
  well(await office.issue(months('01')))
  return office
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}

const changeAgent = (office: Office, fields: Partial<Agent>) =>
  saveAgent(office, { ...known(office.keeper.registers().agents, 'Marie'), ...fields })

const changeAgreement = (office: Office, fields: Partial<Agreement>) =>
  saveAgreement(office, {
    ...known(office.keeper.registers().agreements, 'agreement'),
    ...fields,
  })

const verdicts = async (office: Office) =>
  well(await verifyStatements(office)).map(({ verification }) => verification.kind)

describe('a fact without a date, under an issued statement', () => {
  it('is locked where it decides a price: the category and the grade of an agent', async () => {
    const line = (letter: string, price: number) => ({
      id: letter,
      label: `Heure de catégorie ${letter}`,
      rated: { kind: 'hour', basis: 'actual', price },
      bodies: null,
      agents: { categories: [letter], grades: [`grade ${letter}`] },
      tiers: [],
    })
    const key = { kind: 'prices', lines: [line('C', 2000), line('B', 3000)] }
    const office = await issued(marie().career('Marie', 'C', 'adjointe').terms({ key }))
    expect(refusals(await changeAgent(office, { category: 'B' }))).toEqual(['settled'])
    expect(refusals(await changeAgent(office, { grade: 'grade B' }))).toEqual(['settled'])
    expect(refusals(await changeAgent(office, { grade: 'adjointe principale' }))).toEqual([])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('is not where no price depends on it', async () => {
    const office = await issued(marie())
    expect(refusals(await changeAgent(office, { category: 'B', grade: 'rédactrice' }))).toEqual([])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('is locked where it decides the price of an hour: the legal form, by which a clause applies', async () => {
    const terms = { legalForm: 'serviceLendingDownward', hourlyTariff: 1500 }
    const office = await issued(marie().terms({ ...terms, unitCostClause: 'fixed' }))
    expect(refusals(await changeAgreement(office, { legalForm: 'sharedService' }))).toEqual([
      'settled',
    ])
    expect(refusals(await changeAgreement(office, { legalForm: 'unifiedService' }))).toEqual([])
    expect(await verdicts(office)).toEqual(['identical'])
  })
})

const changeBody = (office: Office, id: string, fields: Partial<Collectivity>) =>
  saveCollectivity(office, { ...known(office.keeper.registers().collectivities, id), ...fields })

/** A member whose statement of January is issued by the usual plan. */
async function claimed(): Promise<Office> {
  const terms = { legalForm: 'serviceLendingDownward', legalBasis: 'CGCT, L.5211-4-1, III' }
  const office = new Office(
    marie()
      .body('A', { memberOf: ['CC'] })
      .terms(terms),
  )
  well(await takePublishedAccounts(office))
  well(await office.issue(months('01')))
  return office
}

const entriesOf = async (office: Office) =>
  journal([...office.keeper.registers().statements.values()], await office.file()).map(
    ({ collectivityId, side, account, annexBudget, kind }) =>
      [collectivityId, side, account, kind, annexBudget].join(' ').trim(),
  )

const CLAIM = ['CC receipt 70845 claim', 'A expense 6216 claim']

const CHANGES: readonly (readonly [string, (office: Office) => Promise<unknown>])[] = [
  ['a commune leaves its group', (office) => changeBody(office, 'A', { memberOf: [] })],
  ['the lender becomes a syndicate', (office) => changeBody(office, 'CC', { kind: 'syndicate' })],
  ['the debtor becomes another body', (office) => changeBody(office, 'A', { kind: 'syndicate' })],
  [
    'the agreement takes another form',
    (office) => changeAgreement(office, { legalForm: 'serviceContract' }),
  ],
  [
    'the service goes to an annexed budget',
    (office) => changeAgreement(office, { annexBudget: 'Services' }),
  ],
]

describe('the entries of an issued statement', () => {
  it.each(CHANGES)('stay as it prints them when %s', async (_, change) => {
    const office = await claimed()
    expect(await entriesOf(office)).toEqual(CLAIM)
    await change(office)
    expect(await entriesOf(office)).toEqual(CLAIM)
    const asked = request(office, 'CC', { issuedOn: office.surroundings.today() })
    expect(well(await pesFacts(office, asked)).lines).toHaveLength(1)
    const [statement] = office.keeper.registers().statements.values()
    well(await cancelStatement(office, { id: statement?.id ?? '', reason: 'Erreur' }))
    expect(await entriesOf(office)).toEqual([
      ...CLAIM,
      'CC receipt 70845 reduction',
      'A expense 6216 reduction',
    ])
  })

  it('follow the change in a statement that is issued since', async () => {
    const office = await claimed()
    well(await changeBody(office, 'A', { memberOf: [] }))
    well(await office.issue(months('02')))
    expect((await entriesOf(office)).slice(2)).toEqual([
      'CC receipt 70848 claim',
      'A expense 6218 claim',
    ])
  })
})

describe('a statement that prints other accounts than those of its entries', () => {
  const named = async (office: Office) => {
    const statements = [...office.keeper.registers().statements.values()]
    return printedOtherwise(statements, journal(statements, await office.file())).map(
      ({ number }) => number,
    )
  }

  it('is named once the plan, or an account chosen for its agreement, was corrected', async () => {
    const office = await claimed()
    expect(await named(office)).toEqual([])
    const debtors = [{ ...noDebtor('A'), receipt: '708451' }]
    well(await saveImputation(office, { ...noImputation('agreement'), debtors }))
    expect(await named(office)).toEqual(['2026-001'])
  })

  it('is named where it kept no relation, and its body has left the group since', async () => {
    const file = await (await claimed()).file()
    const statements = file.statements.map(({ relation: _, ...rest }) => rest)
    const office = new Office({ ...file, statements })
    expect(await named(office)).toEqual([])
    well(await changeBody(office, 'A', { memberOf: [] }))
    expect(await named(office)).toEqual(['2026-001'])
  })
})

it('an objection that rests on records says of which day they are, before a year of before a transfer is issued', async () => {
  const territory = marie().terms({ legalForm: 'serviceLendingDownward' })
  const office = new Office(territory)
  well(await changeAgent(office, { employerId: 'A' }))
  const place = { agreementId: 'agreement', period: months('01'), nature: 'actual' } as const
  const found = well(await auditSettlement(office, { ...place, bodies: ['A'] }))
  const said = found
    .map((one) => findingSentence(one, (id) => id, translator('fr'), 'fr'))
    .join('\n')
  expect(said).toContain(
    'Agents employés par une autre collectivité, d’après leur fiche, un jour où ils sont mis',
  )
  expect(said).toContain(
    'ne prévoit pas, d’après leur nature et leur appartenance à la fin de la période',
  )
})

it('an entry names its third party as its statement prints it with a SIRET, one without any as today', async () => {
  const thirdParty = async (siret: string | null) => {
    const office = await issued(marie().body('A', { siret }))
    well(await changeBody(office, 'A', { name: 'Val', siret: '21210759300015' }))
    const [statement] = office.keeper.registers().statements.values()
    const body = known(office.keeper.registers().collectivities, 'A')
    const { name, siret: number } = thirdPartyOf({ party: 'lender' }, statement ?? {}, body)
    return [name, number]
  }
  expect(await thirdParty('21210759300023')).toEqual(['Commune A', '21210759300023'])
  expect(await thirdParty(null)).toEqual(['Val', '21210759300015'])
})
