import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordTime } from '../../src-main/use-cases/record-time'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { removeCost, saveCost } from '../../src-main/use-cases/save-cost'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

/** C is a body of another agreement that lends Marie too. */
const valley = (january = 300): Territory =>
  new Territory('A', 'B', 'C')
    .terms({
      beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
      agents: [{ agentId: 'Marie', workShare: 5_000 }],
    })
    .also({
      id: 'other',
      reference: '2026-02',
      beneficiaries: [{ collectivityId: 'C', weeklyMinutes: 0 }],
      agents: [{ agentId: 'Marie', workShare: 5_000 }],
    })
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', january)

/** January is settled. */
async function settled(january = 300): Promise<Office> {
  const office = new Office(valley(january))
  well(await office.issue(months('01')))
  return office
}

const record = (office: Office, on: string, collectivityId: string | null, hours: number) =>
  recordTime(office, {
    sheets: [
      {
        agentId: 'Marie',
        lines: [{ day: day(on), collectivityId, minutes: minutes(hours * 60), task: '' }],
      },
    ],
  })

const cost = (euros: number) =>
  agentCostSchema.parse({
    agentId: 'Marie',
    month: '2026-01',
    components: [{ kind: 'basePay', amount: euros * 100 }],
  })

function agreement(office: Office, change: Partial<Agreement> | Readonly<Record<string, unknown>>) {
  return saveAgreement(
    office,
    agreementSchema.parse({ ...office.keeper.registers().agreements.get('agreement'), ...change }),
  )
}

describe('nothing changes under a standing statement', () => {
  it('nor is a month no longer entered that loses its last hour, which was for another agreement', async () => {
    const office = new Office(
      valley()
        .days('Marie', '2026-02', [[3, 'C', 2]])
        .cost('Marie', '2026-02', 300),
    )
    well(await office.issue(months('01', '02')))
    const line = { day: day('2026-02-03'), collectivityId: 'C', minutes: null, task: '' }
    well(await recordTime(office, { sheets: [{ agentId: 'Marie', lines: [line] }] }))
    const verified = well(await verifyStatements(office))
    expect(verified.map(({ verification }) => verification.kind)).toEqual([
      'identical',
      'identical',
    ])
    expect(well(await undo(office))).toMatchObject({ verb: 'recordTime' })
  })

  it('a late hour is refused, and the refusal names the statement, the agent and the day', async () => {
    const office = await settled()
    expect(await record(office, '2026-01-21', 'A', 2)).toEqual({
      ok: false,
      failures: [
        { code: 'settled', statement: '2026-001', what: 'Marie Dupont', when: '2026-01-21' },
      ],
    })
  })

  it('neither is an hour taken away, nor common time added', async () => {
    const office = await settled()
    expect(refusals(await record(office, '2026-01-01', 'A', 0))).toEqual(['settled'])
    expect(refusals(await record(office, '2026-01-21', null, 1))).toEqual(['settled'])
  })

  it('typing again what is there already is no change', async () => {
    const office = await settled()
    expect(refusals(await record(office, '2026-01-01', 'A', 20))).toEqual([])
  })

  it('hours of the next month, and of a body under another agreement, are kept', async () => {
    const office = await settled()
    expect(refusals(await record(office, '2026-02-02', 'A', 2))).toEqual([])
    expect(refusals(await record(office, '2026-01-21', 'C', 2))).toEqual([])
    expect((await office.settlement(months('01'))).fingerprint).toBe(
      (await office.file()).statements[0]?.content.settlement,
    )
  })

  it('the cost of the month can be neither changed nor removed', async () => {
    const office = await settled()
    expect(refusals(await saveCost(office, cost(400)))).toEqual(['settled'])
    expect(refusals(await saveCost(office, cost(300)))).toEqual([])
    const removed = await removeCost(office, { agentId: 'Marie', month: month('2026-01') })
    expect(refusals(removed)).toEqual(['settled'])
  })

  it('the key, the quotas and the start of the agreement are locked', async () => {
    const office = await settled()
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2000 }
    expect(refusals(await agreement(office, tariff))).toEqual(['settled'])
    const share = { agents: [{ agentId: 'Marie', workShare: 4_000 }] }
    expect(refusals(await agreement(office, share))).toEqual(['settled'])
    const start = { period: { from: day('2026-01-10'), to: null } }
    expect(refusals(await agreement(office, start))).toEqual(['settled'])
  })

  it('its title, its references and its place among the archives are not', async () => {
    const office = await settled()
    const change = { title: 'Secrétariat', resolutionReference: 'D-12', archived: true }
    expect(refusals(await agreement(office, change))).toEqual([])
  })

  it('another agreement that lends the agent too takes no cent away from it', async () => {
    const office = await settled(300.01)
    const other = office.keeper.registers().agreements.get('other')
    if (other === undefined) throw new Error('The other agreement is not there')
    const first = { ...other, reference: '2025-09' }
    expect(refusals(await saveAgreement(office, first))).toEqual(['settled'])
    expect(refusals(await agreement(office, { reference: '2026-03' }))).toEqual(['settled'])
    expect(refusals(await saveAgreement(office, { ...other, archived: true }))).toEqual([])
    expect(refusals(await saveAgreement(office, { ...first, id: 'new' }))).toEqual(['settled'])
  })

  it('what an archived agreement has settled is billed by no other one', async () => {
    const office = await settled()
    const before = office.keeper.registers().agreements.get('agreement')
    if (before === undefined) throw new Error('The agreement is not there')
    well(await agreement(office, { archived: true }))
    const again = { ...before, id: 'again', reference: 'Again' }
    expect(refusals(await saveAgreement(office, again))).toEqual(['lentOver100', 'coveredTwice'])
    const after = { ...again, period: { ...again.period, from: day('2026-02-01') } }
    expect(refusals(await saveAgreement(office, after))).toEqual([])
  })

  it('an instalment that a statement should have deducted is refused, a later one is kept', async () => {
    const office = await settled()
    const called = (calledOn: string) => ({
      instalments: [{ collectivityId: 'A', reference: 'T-1', calledOn, amount: 1_000 }],
    })
    expect(refusals(await agreement(office, called('2026-01-20')))).toEqual(['settled'])
    expect(refusals(await agreement(office, called('2026-02-20')))).toEqual([])
  })

  it('an agent who marries takes the new name; the months at work are locked', async () => {
    const office = await settled()
    const marie = office.keeper.registers().agents.get('Marie')
    if (marie === undefined) throw new Error('Marie is not there')
    expect(refusals(await saveAgent(office, { ...marie, lastName: 'Zorn' }))).toEqual([])
    const period = { from: day('2026-02-01'), to: null }
    const moved = { ...marie, workPeriods: marie.workPeriods.map((w) => ({ ...w, period })) }
    expect(refusals(await saveAgent(office, moved))).toEqual(['settled'])
  })

  it('a code that decided a spare cent keeps its place', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 10, B: 10, C: 10 })
        .cost('Marie', '2026-01', 100),
    )
    well(await office.issue(months('01')))
    const body = office.keeper.registers().collectivities.get('A')
    if (body === undefined) throw new Error('A is not there')
    expect(refusals(await saveCollectivity(office, { ...body, code: 'AA' }))).toEqual([])
    expect(refusals(await saveCollectivity(office, { ...body, code: 'Z' }))).toEqual(['settled'])
  })

  it('a statement that differs already, in a file edited by hand, does not lock the agreement', async () => {
    const file = await (await settled()).file()
    const costs = file.costs.map((known) => ({ ...known, components: cost(400).components }))
    const office = new Office({ ...file, costs })
    expect(refusals(await agreement(office, { commonTime: 'lender' }))).toEqual([])
  })

  it('once all its statements are cancelled, the month opens again', async () => {
    const office = await settled()
    for (const { id } of office.keeper.registers().statements.values())
      well(await cancelStatement(office, { id, reason: 'Erreur' }))
    expect(refusals(await record(office, '2026-01-21', 'A', 2))).toEqual([])
  })

  it('an issue is not taken back by an undo, nor what came before it', async () => {
    const office = await settled()
    expect(await undo(office)).toMatchObject({ failures: [{ code: 'undoRefused' }] })
  })
})
