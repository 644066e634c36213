import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { failure, success } from '#shared/kernel/result'
import type { DeskEvent } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { announcingKeeper } from '../../../src-main/shell/announcing-keeper'
import type { Keeper } from '../../../src-main/use-cases/ports'

const label = { verb: 'saveAgent', subject: 'Marie Dupont', when: null } as const
const change = { table: 'agents', id: 'a', before: null, after: null } as Change

/** Accepts what is decided, undoes what it is told to; nothing else is asked of it here. */
const keeper = {
  registers: () => ({ sequence: 12 }),
  accept: async (decide: Parameters<Keeper['accept']>[0]) => {
    const decision = await decide()
    return decision.ok ? success({ sequence: 12 }) : decision
  },
  undo: async (check: Parameters<Keeper['undo']>[0]) => {
    const refused = await check([change, { ...change, table: 'collectivities' } as Change], label)
    return refused.length > 0 ? failure(...refused) : success(label)
  },
} as unknown as Keeper

const listen = () => {
  const told: DeskEvent[] = []
  return { told, announcing: announcingKeeper(keeper, (event) => told.push(event)) }
}

describe('what is kept is told', () => {
  it('with the tables that changed, each once, and the place in the journal', async () => {
    const { told, announcing } = listen()
    await announcing.accept(() => Promise.resolve(success({ label, changes: [change, change] })))
    expect(told).toEqual([{ kind: 'changed', tables: ['agents'], hoursOf: [], sequence: 12 }])
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
    expect(told).toMatchObject([{ tables: ['timesheets'], hoursOf: ['marie', 'pascal'] }])
  })

  it('by an undo too', async () => {
    const { told, announcing } = listen()
    await announcing.undo(() => Promise.resolve([]))
    expect(told).toEqual([
      { kind: 'changed', tables: ['agents', 'collectivities'], hoursOf: [], sequence: 12 },
    ])
  })

  it('and a refusal only invites to look at the status', async () => {
    const { told, announcing } = listen()
    const refused = await announcing.accept(() =>
      Promise.resolve(failure({ code: 'nothingToUndo' })),
    )
    expect(refused.ok).toBe(false)
    expect(told).toEqual([{ kind: 'status' }])
  })
})
