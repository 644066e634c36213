import { describe, expect, it } from 'vitest'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const marie = (): Territory =>
  new Territory('A')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 10 })
    .cost('Marie', '2026-01', 600)

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
