import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import type { DeskInput } from '#shared/contract/desk'
import { agentCostTotal } from '#shared/domain/costs/agent-cost'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import {
  removeServiceCharge,
  saveServiceCharge,
} from '../../src-main/use-cases/save-service-charge'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

type Charge = DeskInput<'saveServiceCharge'>

const JANUARY = months('01')

const charge = (some: Partial<Charge>): Charge => ({
  id: 'fuel',
  agreementId: 'agreement',
  kind: 'supplies',
  label: 'Carburant',
  justification: '',
  period: JANUARY,
  forecast: null,
  actual: cents(60_000),
  ...some,
})

const valley = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 100, B: 50 })
      .cost('Marie', '2026-01', 3_000),
  )

const grant = charge({ id: 'leader', kind: 'grant', label: 'LEADER', actual: cents(150_000) })

describe('what a service costs besides pay', () => {
  it('is shared with it, grants first: 3 000 + 600 - 1 500 EUR by hours', async () => {
    const office = valley()
    well(await saveServiceCharge(office, charge({})))
    well(await saveServiceCharge(office, grant))
    expect(await office.amounts(JANUARY)).toEqual({ A: '1 400,00', B: '700,00' })
  })

  it('stands on the statement by kind, and the statement recomputes identically', async () => {
    const office = valley()
    well(await saveServiceCharge(office, charge({})))
    well(await saveServiceCharge(office, grant))
    const [issued] = well(await office.issue(JANUARY))
    const { content } = (await office.keeper.readStatement(issued?.id ?? '')) ?? {}
    expect(content?.service).toMatchObject({
      cost: 210_000,
      charges: [
        { kind: 'supplies', label: 'Carburant', amount: 60_000 },
        { kind: 'grant', label: 'LEADER', amount: -150_000 },
      ],
    })
    const sum = (content?.service.charges ?? []).reduce((all, { amount }) => all + amount, 0)
    const [cost] = (await office.file()).costs
    expect(sum + (cost === undefined ? 0 : agentCostTotal(cost))).toBe(content?.service.cost)
    const verified = well(await verifyStatements(office))
    expect(verified.map(({ verification }) => verification.kind)).toEqual([
      'identical',
      'identical',
    ])
  })

  it('blocks a settlement by name while its actual amount is not known', async () => {
    const office = valley()
    const forecast = { baseYear: 2024, base: cents(50_000), adjustments: [] }
    well(await saveServiceCharge(office, charge({ actual: null, forecast })))
    const { billed, objections } = await office.settlement(JANUARY)
    expect(billed).toBeNull()
    expect(objections).toMatchObject([{ code: 'chargeUnsettled', label: 'Carburant' }])
  })

  it('is never negative: grants above the cost are an objection, not a refund', async () => {
    const office = valley()
    well(await saveServiceCharge(office, { ...grant, actual: cents(300_001) }))
    expect(await office.objections(JANUARY)).toEqual(['grantsOverCost'])
    expect(await office.amounts(JANUARY)).toEqual({ A: '—', B: '—' })
  })

  it('cannot change under a standing statement, by hand or by undo, and can once it is cancelled', async () => {
    const office = valley()
    well(await saveServiceCharge(office, charge({})))
    const issued = well(await office.issue(JANUARY))
    const dearer = charge({ actual: cents(70_000) })
    expect(refusals(await saveServiceCharge(office, dearer))).toEqual(['settled'])
    expect(refusals(await removeServiceCharge(office, { id: 'fuel' }))).toEqual(['settled'])
    expect(refusals(await saveServiceCharge(office, grant))).toEqual(['settled'])
    for (const { id } of issued) well(await cancelStatement(office, { id, reason: 'Charge revue' }))
    well(await saveServiceCharge(office, dearer))
    expect(await office.amounts(JANUARY)).toEqual({ A: '2 466,67', B: '1 233,33' })
    well(await undo(office))
    expect(await office.amounts(JANUARY)).toEqual({ A: '2 400,00', B: '1 200,00' })
  })

  it('names an agreement that exists, and what is taken away exists', async () => {
    const office = valley()
    expect(refusals(await saveServiceCharge(office, charge({ agreementId: 'x' })))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await removeServiceCharge(office, { id: 'x' }))).toEqual(['unknownRecord'])
  })
})
