import { describe, expect, it } from 'vitest'
import { journal } from '#shared/domain/accounting/journal'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { day } from '#shared/kernel/day'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const ofKind = (kind: string, price: number) => ({
  id: kind,
  label: `Prix ${kind}`,
  rated: { kind: 'hour', basis: 'actual', price },
  bodies: { kinds: [kind], collectivityIds: [] },
  agents: null,
  tiers: [],
})

const BY_KIND = {
  kind: 'prices',
  lines: [ofKind('syndicate', 2000), ofKind('communityOfMunicipalities', 3000)],
}

/** S was a syndicat until 15 June 2026, and is a communauté since. */
const BECAME = {
  kind: 'communityOfMunicipalities',
  earlierMemberships: [{ until: '2026-06-15', memberOf: [], kind: 'syndicate' }],
} as const

const priced = (fields: Readonly<Record<string, unknown>>): Territory =>
  new Territory('S')
    .lends('Marie')
    .body('S', fields)
    .terms({ key: BY_KIND })
    .days('Marie', '2026-05', [[4, 'S', 5]])
    .days('Marie', '2026-06', [
      [15, 'S', 2],
      [16, 'S', 3],
    ])

const bodyOf = (office: Office, id: string): Collectivity => {
  const found = office.keeper.registers().collectivities.get(id)
  if (found === undefined) throw new Error(`No body ${id}`)
  return found
}

describe('a syndicat that becomes a communauté', () => {
  it('pays the price of what it is on each day, in the middle of a month too', async () => {
    const office = new Office(priced(BECAME))
    expect(await office.amounts(months('05'))).toMatchObject({ S: '100,00' })
    expect(await office.amounts(months('06'))).toMatchObject({ S: '130,00' })
    expect(await office.amounts(months('05', '06'))).toMatchObject({ S: '230,00' })
  })

  it('changes nothing of a statement that was issued before', async () => {
    const office = new Office(priced({ kind: 'syndicate' }))
    well(await office.issue(months('05')))
    const became = { ...bodyOf(office, 'S'), kind: BECAME.kind }
    expect(refusals(await saveCollectivity(office, became))).toEqual(['settled'])
    const kind = 'syndicate' as const
    const before = { until: day('2026-06-15'), memberOf: [], kind }
    well(await saveCollectivity(office, { ...became, earlierMemberships: [before] }))
    expect(well(await verifyStatements(office))).toMatchObject([
      { verification: { kind: 'identical' } },
    ])
  })

  it('counts the steps of the year for what it is on the days of each part', async () => {
    const stepped = (kind: string, price: number) => ({
      ...ofKind(kind, price),
      id: 'hour',
      tiers: [{ above: 600, price: 1000 }],
    })
    const key = { kind: 'prices', lines: [stepped('communityOfMunicipalities', 3000)] }
    const office = new Office(priced(BECAME).terms({ key }))
    expect(await office.amounts(months('06'))).toMatchObject({ S: '90,00' })
  })
})

const entriesOf = async (office: Office) =>
  journal([...office.keeper.registers().statements.values()], await office.file()).map(
    ({ collectivityId, side, account }) => [collectivityId, side, account].join(' '),
  )

describe('a lender that was a syndicat until the end of the year', () => {
  const lent = (lender: Readonly<Record<string, unknown>>): Office => {
    const file = new Territory('A')
      .lends('Marie')
      .body('A', { memberOf: ['CC'] })
      .terms({ legalForm: 'serviceLendingDownward', period: { from: '2026-01-01', to: null } })
      .hours('Marie', '2026-12', { A: 10 })
      .cost('Marie', '2026-12', 600)
      .hours('Marie', '2027-01', { A: 10 })
      .cost('Marie', '2027-01', 600)
      .file()
    const collectivities = file.collectivities.map((body) =>
      body.id === 'CC' ? { ...body, ...lender } : body,
    )
    return new Office({ ...file, collectivities }, '2027-02-15')
  }

  it('books the year before as a syndicat, and what came since as a communauté, and keeps it so', async () => {
    const before = { until: '2026-12-31', memberOf: [], kind: 'syndicate' }
    const office = lent({ earlierMemberships: [before] })
    well(await takePublishedAccounts(office))
    well(await office.issue(months('12')))
    const syndicate = await entriesOf(office)
    const since = lent({})
    well(await takePublishedAccounts(since))
    well(await since.issue(months('12')))
    expect(await entriesOf(since)).toEqual(['CC receipt 70845', 'A expense 6216'])
    expect(syndicate).toEqual(['CC receipt 70848', 'A expense 6218'])
    const { earlierMemberships: _, ...now } = bodyOf(office, 'CC')
    well(await saveCollectivity(office, now))
    expect(await entriesOf(office)).toEqual(syndicate)
  })
})
