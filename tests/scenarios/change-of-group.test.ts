import { describe, expect, it } from 'vitest'
import { journal } from '#shared/domain/accounting/journal'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { day } from '#shared/kernel/day'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const TERMS = {
  legalForm: 'serviceLendingDownward',
  legalBasis: 'CGCT, L.5211-4-1, III',
  period: { from: '2026-01-01', to: null },
}

/** A, a commune of the lender in 2026, has hours in December 2026; it is February 2027. */
const member = (fields: Readonly<Record<string, unknown>>): Territory =>
  new Territory('A', 'New')
    .lends('Marie')
    .body('A', fields)
    .body('New', { kind: 'communityOfMunicipalities' })
    .terms({ ...TERMS, beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 600 }] })
    .hours('Marie', '2026-11', { A: 10 })
    .cost('Marie', '2026-11', 600)
    .hours('Marie', '2026-12', { A: 10 })
    .cost('Marie', '2026-12', 600)

/** A leaves the lender for another community on 1 January 2027. */
const MOVED = {
  memberOf: ['New'],
  earlierMemberships: [{ until: '2026-12-31', memberOf: ['CC'] }],
}

async function officeIn2027(territory: Territory): Promise<Office> {
  const office = new Office(territory, '2027-02-15')
  well(await takePublishedAccounts(office))
  return office
}

const entriesOf = async (office: Office) =>
  journal([...office.keeper.registers().statements.values()], await office.file()).map(
    ({ collectivityId, side, account, kind }) =>
      [collectivityId, side, account, kind].join(' ').trim(),
  )

const body = (office: Office, id: string): Collectivity => {
  const found = office.keeper.registers().collectivities.get(id)
  if (found === undefined) throw new Error(`No body ${id}`)
  return found
}

const partiesUnfounded = async (office: Office, period = months('12')) =>
  (await office.audit(period)).filter(({ code }) => code === 'partiesUnfounded')

describe('a commune that leaves its group on 1 January', () => {
  it('owes the year before as a member, on the account of members', async () => {
    const office = await officeIn2027(member(MOVED))
    well(await office.issue(months('12')))
    const [statement] = (await office.file()).statements
    expect(statement?.relation).toBe('member')
    expect(await entriesOf(office)).toEqual(['CC receipt 70845 claim', 'A expense 6216 claim'])
    expect(await partiesUnfounded(office)).toEqual([])
  })

  it('owes a period that ends after it left as another body does, and the form no longer serves it', async () => {
    const since = { memberOf: ['New'] }
    const earlierMemberships = [{ until: '2026-12-30', memberOf: ['CC'] }]
    const office = await officeIn2027(member({ ...since, earlierMemberships }))
    well(await office.issue(months('12')))
    expect(await entriesOf(office)).toEqual(['CC receipt 70848 claim', 'A expense 6218 claim'])
    expect(await partiesUnfounded(office)).toMatchObject([{ bodies: ['A'] }])
    expect(await partiesUnfounded(office, months('11'))).toEqual([])
  })

  it('changes nothing of a statement that was issued before', async () => {
    const office = await officeIn2027(member({ memberOf: ['CC'] }))
    well(await office.issue(months('11')))
    const issued = (await office.file()).statements
    const before = { until: day('2026-12-31'), memberOf: ['CC'] }
    const moved = { ...body(office, 'A'), memberOf: ['New'], earlierMemberships: [before] }
    well(await saveCollectivity(office, moved))
    expect((await office.file()).statements).toEqual(issued)
    const [verified] = well(await verifyStatements(office))
    expect(verified?.verification.kind).toBe('identical')
    well(await office.issue(months('12')))
    expect(await entriesOf(office)).toEqual([
      'CC receipt 70845 claim',
      'A expense 6216 claim',
      'CC receipt 70845 claim',
      'A expense 6216 claim',
    ])
  })

  it('is a member for all days again once the change is undone', async () => {
    const office = await officeIn2027(member({ memberOf: ['CC'] }))
    const kept = body(office, 'A')
    const before = { until: day('2026-11-30'), memberOf: ['CC'] }
    well(await saveCollectivity(office, { ...kept, memberOf: [], earlierMemberships: [before] }))
    expect(await partiesUnfounded(office)).toHaveLength(1)
    well(await undo(office))
    expect(body(office, 'A')).toEqual(kept)
    expect(await partiesUnfounded(office)).toEqual([])
  })

  it('names groups that are there', async () => {
    const office = await officeIn2027(member({ memberOf: ['CC'] }))
    const gone = [{ until: day('2026-12-31'), memberOf: ['nobody'] }]
    const moved = { ...body(office, 'A'), earlierMemberships: gone }
    expect(refusals(await saveCollectivity(office, moved))).toEqual(['unknownRecord'])
  })
})
