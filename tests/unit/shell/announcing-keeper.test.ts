import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { failure, success } from '#shared/kernel/result'
import type { DeskEvent } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { announcingKeeper } from '../../../src-main/shell/announcing-keeper'
import { changeAnnouncer } from '../../../src-main/shell/change-announcer'
import type { Keeper } from '../../../src-main/use-cases/ports'

const label = { verb: 'saveAgent', subject: 'Marie Dupont', when: null } as const
const change = { table: 'agents', id: 'a', before: null, after: null } as Change
const refusal = { code: 'nothingToUndo' } as const

/** What becomes of a change: kept and answered, not kept, kept although it could not be answered. */
type Outcome = 'kept' | 'refused' | 'unanswered'

const listen = (outcome: Outcome = 'kept') => {
  let sequence = 12
  const settle = <T>(value: T) => {
    if (outcome !== 'refused') sequence += 1
    return outcome === 'kept' ? success(value) : failure({ code: 'vaultLost' } as const)
  }
  const keeper = {
    registers: () => ({ sequence }),
    accept: async (decide: Parameters<Keeper['accept']>[0]) => {
      const decision = await decide()
      return decision.ok ? settle({ sequence }) : decision
    },
    undo: async (check: Parameters<Keeper['undo']>[0]) => {
      const refused = await check([change, { ...change, table: 'collectivities' } as Change], label)
      return refused.length > 0 ? failure(...refused) : settle(label)
    },
  } as unknown as Keeper
  const told: Omit<Extract<DeskEvent, { kind: 'changed' }>, 'kind'>[] = []
  const teller = changeAnnouncer((event) => {
    if (event.kind !== 'changed') return
    const { kind: _, ...rest } = event
    told.push(rest)
  })
  return { told, announcing: announcingKeeper(keeper, teller) }
}

describe('what is kept is told', () => {
  it('with the tables that changed, each once, and the status', async () => {
    const { told, announcing } = listen()
    const decide = () => Promise.resolve(success({ label, changes: [change, change] }))
    await announcing.accept(decide)
    await announcing.accept(decide)
    expect(told).toEqual([
      { touched: ['agents', 'machine'], hoursOf: [], revision: 1 },
      { touched: ['agents', 'machine'], hoursOf: [], revision: 2 },
    ])
  })

  it('with the agents whose hours changed, each once', async () => {
    const { told, announcing } = listen()
    const hours = (agentId: string): Change => ({
      table: 'timesheets',
      id: `${agentId}/2027-01`,
      agentId,
      month: month('2027-01'),
      existed: true,
      exists: true,
      lines: [],
    })
    const changes = [hours('marie'), hours('pascal'), hours('marie')]
    await announcing.accept(() => Promise.resolve(success({ label, changes })))
    expect(told).toMatchObject([
      { touched: ['timesheets', 'machine'], hoursOf: ['marie', 'pascal'] },
    ])
  })

  it('by an undo too', async () => {
    const { told, announcing } = listen()
    await announcing.undo(() => Promise.resolve([]))
    expect(told).toMatchObject([{ touched: ['agents', 'collectivities', 'machine'] }])
  })

  it('also where it could not be answered', async () => {
    const { told, announcing } = listen('unanswered')
    await announcing.accept(() => Promise.resolve(success({ label, changes: [change] })))
    expect(told).toMatchObject([{ touched: ['agents', 'machine'] }])
  })

  it('and a refusal only invites to look at the status', async () => {
    const { told, announcing } = listen('refused')
    await announcing.accept(() => Promise.resolve(failure(refusal)))
    await announcing.accept(() => Promise.resolve(success({ label, changes: [change] })))
    await announcing.undo(() => Promise.resolve([refusal]))
    expect(told.map(({ touched }) => touched)).toEqual([['machine'], ['machine'], ['machine']])
  })
})
