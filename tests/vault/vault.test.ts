import { beforeEach, describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import type { Vault } from '#shared/contract/vault'
import { statementSummary } from '#shared/contract/statement-summary'
import { hoursAfter } from '#shared/domain/timesheets/hours-since'
import { timeColumns, type TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Change } from '#shared/domain/workspace/change'
import { inverse } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/tables'
import { TABLES } from '#shared/domain/workspace/tables'
import { collectivityChange, hoursChange, monthOfCost, monthOfHours, municipality } from './records'
import { statement } from './statement'
import { stateOf, VaultPark } from './vault-park'

const hash = (sequence: number): string => `hash of line ${sequence}`
const YEAR = { from: month('2026-01'), to: month('2026-12') }

describe('the vault', () => {
  let vault: Vault
  beforeEach(() => {
    vault = new VaultPark().direct()
  })

  const apply = (sequence: number, ...changes: readonly Change[]) =>
    vault.apply({ sequence, hash: hash(sequence), changes })

  it('is empty when it is new', async () => {
    const { sequence, counts } = await stateOf(vault)
    expect(sequence).toBe(0)
    expect(Object.values(counts)).toEqual(TABLES.map(() => 0))
  })

  it('moves to the line of the changes that it holds, and counts its records', async () => {
    const applied = await apply(
      1,
      collectivityChange(null, municipality('a')),
      collectivityChange(null, municipality('b')),
      hoursChange('marie', '2026-03-02', 'a', 0, 90, false),
    )
    const state = await stateOf(vault)
    expect(applied).toEqual({ ok: true, value: state })
    expect(state).toMatchObject({ sequence: 1, hash: hash(1) })
    expect(state.counts).toMatchObject({ collectivities: 2, timesheets: 1, agents: 0 })
  })

  it('answers a line that it already holds as applied, without applying it again', async () => {
    await apply(1, collectivityChange(null, municipality('a')))
    expect((await apply(1, collectivityChange(null, municipality('a')))).ok).toBe(true)
    expect((await stateOf(vault)).counts.collectivities).toBe(1)
  })

  it('refuses a line that is not the next one, or another line in the same place', async () => {
    await apply(1, collectivityChange(null, municipality('a')))
    await expect(apply(3)).rejects.toThrow('line 3 is not the next')
    await expect(vault.apply({ sequence: 1, hash: 'other', changes: [] })).rejects.toThrow()
    expect((await stateOf(vault)).sequence).toBe(1)
  })

  it('writes nothing of a line whose last change conflicts', async () => {
    await apply(1, collectivityChange(null, municipality('a')))
    const stale = collectivityChange(municipality('a', 'Another name'), municipality('a', 'New'))
    const added = collectivityChange(null, municipality('b'))
    const conflict = { code: 'conflict', table: 'collectivities', id: 'a' }
    expect(await vault.check([added, stale])).toEqual({ ok: false, failures: [conflict] })
    expect(await apply(2, added, stale)).toEqual({ ok: false, failures: [conflict] })
    const { collectivities } = await vault.readTables(['collectivities'])
    expect(collectivities).toEqual([municipality('a')])
    expect((await stateOf(vault)).sequence).toBe(1)
  })

  it('checks without writing', async () => {
    expect((await vault.check([collectivityChange(null, municipality('a'))])).ok).toBe(true)
    expect((await stateOf(vault)).counts.collectivities).toBe(0)
  })

  it('applies several changes to one record in their order', async () => {
    const first = hoursChange('marie', '2026-03-02', 'a', 0, 90, false)
    const second = hoursChange('marie', '2026-03-02', 'a', 90, 45)
    expect((await apply(1, first, second)).ok).toBe(true)
    expect((await apply(2, inverse(second), inverse(first))).ok).toBe(true)
    expect((await stateOf(vault)).counts.timesheets).toBe(0)
  })

  it('keeps the summary of a statement in step with it', async () => {
    const issued = statement('s1', '2026-001')
    const record = (before: typeof issued | null, after: typeof issued | null): Change => ({
      table: 'statements',
      id: 's1',
      before,
      after,
    })
    await apply(1, record(null, issued))
    const cancelled = { ...issued, cancelled: { on: issued.content.issuedOn, reason: 'Erreur' } }
    await apply(2, record(issued, cancelled))
    expect((await vault.readStart(0)).summaries).toEqual([statementSummary(cancelled)])
    expect(await vault.readStatement('s1')).toEqual(cancelled)
    await apply(3, record(cancelled, null))
    expect((await vault.readStart(0)).summaries).toEqual([])
    expect(await vault.readStatement('s1')).toBeNull()
  })

  it.each([
    ['collectivities', 'a', 'collectivities'],
    ['timesheets', 'marie/2026-03', 'timesheets'],
    ['hours', '2026-03/marie', 'timesheets'],
    ['summaries', 's1', 'statements'],
  ] as const)('sees a row of %s that went missing behind its back', async (store, key, table) => {
    const park = new VaultPark()
    vault = park.direct()
    await apply(
      1,
      collectivityChange(null, municipality('a')),
      hoursChange('marie', '2026-03-02', 'a', 0, 90, false),
      { table: 'statements', id: 's1', before: null, after: statement('s1', '2026-001') },
    )
    expect((await stateOf(vault)).counts[table]).toBe(1)
    await park.loseRow(store, key)
    expect((await stateOf(vault)).counts[table]).toBe(0)
  })

  it('follows every change of hours in its columns', async () => {
    let followed: { token: string | null; hours: TimeColumns } = {
      token: null,
      hours: timeColumns([]),
    }
    const columns = async () => {
      const since = await vault.readHoursSince({ ...YEAR, token: followed.token })
      expect(since.changed === null, 'all, the first time').toBe(followed.token === null)
      followed = {
        token: since.token,
        hours: hoursAfter(followed.hours, since) ?? timeColumns([]),
      }
      const whole = await vault.readHours(YEAR)
      expect(followed.hours).toEqual(whole)
      const { agentIds, agent, minutes, entered, collectivityIds } = whole
      const of = [...agent].map((index) => agentIds[index])
      return { of, minutes: [...minutes], entered, collectivityIds }
    }
    await apply(1, hoursChange('marie', '2026-03-02', 'a', 0, 90, false))
    await apply(2, hoursChange('paul', '2026-02-02', 'b', 0, 30, false))
    await apply(3, hoursChange('marie', '2026-03-03', null, 0, 45))
    expect(await columns()).toEqual({
      of: ['paul', 'marie', 'marie'],
      minutes: [30, 90, 45],
      entered: ['paul/2026-02', 'marie/2026-03'],
      collectivityIds: ['b', 'a'],
    })
    await apply(4, hoursChange('paul', '2026-02-02', 'b', 30, 0))
    expect((await columns()).entered).toEqual(['paul/2026-02', 'marie/2026-03'])
    expect((await columns()).minutes).toEqual([90, 45])
    await apply(5, inverse(hoursChange('paul', '2026-02-02', 'b', 0, 0, false)))
    expect((await columns()).entered).toEqual(['marie/2026-03'])
  })

  describe('with two agents and two years', () => {
    const months = ['2025-12', '2026-01', '2026-06', '2026-12', '2027-01']
    const timesheets = ['marie', 'paul'].flatMap((agent, index) =>
      months.map((at) => monthOfHours(agent, at, index === 0 ? 'a' : null, 30 + index)),
    )
    const costs = months.map((at) => monthOfCost('marie', at))
    beforeEach(() => vault.load({ timesheets, costs }))

    it('gives the hours of a year as columns, month by month', async () => {
      const ofTheYear = ['2026-01', '2026-06', '2026-12'].flatMap((at) =>
        timesheets.filter((timesheet) => timesheet.month === at),
      )
      expect(await vault.readHours(YEAR)).toEqual(timeColumns(ofTheYear))
    })

    it('gives the timesheets of some agents, few months or many alike', async () => {
      const ofMarie = timesheets.filter(({ agentId }) => agentId === 'marie')
      const few = { agentIds: ['marie', 'nobody'], ...YEAR }
      expect(await vault.readTimesheets(few)).toEqual(ofMarie.slice(1, 4))
      const many = { agentIds: ['marie'], from: month('1900-01'), to: month('2100-12') }
      expect(await vault.readTimesheets(many)).toEqual(ofMarie)
    })

    it('gives a start the tables that main holds, and the texts of others up to so many rows', async () => {
      await apply(1, collectivityChange(null, municipality('a')))
      const { rows, texts } = await vault.readStart(5)
      expect(rows).toMatchObject({ collectivities: [municipality('a')], agents: [] })
      expect(rows.costs).toBeUndefined()
      expect(texts.costs).toMatchObject({ records: 5, strays: 0, next: null })
      expect(texts.statements).toMatchObject({ records: 0, texts: [] })
      expect(texts.timesheets).toBeUndefined()
      expect((await vault.readStart(10)).texts.timesheets?.records).toBe(10)
    })

    it('gives the costs of some months', async () => {
      expect(await vault.readCosts(YEAR)).toEqual(costs.slice(1, 4))
    })

    it.each([1, 3, 10, 11])('gives a table by pages of %i without losing a row', async (limit) => {
      const table: TableName = 'timesheets'
      const rows: unknown[] = []
      for (let after: string | null = null, more = true; more;) {
        const page = await vault.readPage({ table, after, limit })
        rows.push(...(page.rows.timesheets ?? []))
        after = page.next
        more = after !== null
      }
      expect(rows).toEqual(timesheets)
    })

    it('claims nothing while it is being rebuilt, and everything at the end', async () => {
      await apply(1, collectivityChange(null, municipality('a')))
      await vault.clear()
      expect((await stateOf(vault)).sequence).toBe(0)
      await vault.load({ timesheets, collectivities: [municipality('b')] })
      expect((await stateOf(vault)).sequence).toBe(0)
      const state = await vault.setState({ sequence: 7, hash: hash(7), digests: null })
      expect(state).toEqual(await stateOf(vault))
      expect(state.counts).toMatchObject({ timesheets: 10, collectivities: 1, costs: 0 })
    })
  })
})
