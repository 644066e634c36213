import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { TakableRecord, TakableValue } from '#shared/contract/takable-views'
import { DEFAULT_PREFERENCES, type Preferences } from '#shared/contract/preferences'
import type { Agent } from '#shared/domain/agents/agent'
import type { Absence } from '#shared/domain/timesheets/absence'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { readStory } from '../../src-main/use-cases/read-story'
import { readTakable } from '../../src-main/use-cases/read-takable'
import { rehearseCorrection } from '../../src-main/use-cases/rehearse-correction'
import { recordTime } from '../../src-main/use-cases/record-time'
import { removals } from '../../src-main/use-cases/removals'
import { saveAbsence } from '../../src-main/use-cases/saves'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { takeAgain } from '../../src-main/use-cases/take-again'
import { undo } from '../../src-main/use-cases/undo'
import { sentences } from './import-desk'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

let office: Office

beforeEach(() => {
  office = new Office(
    new Territory('A', 'B')
      .terms({
        beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
        agents: ['Marie', 'Paul'].map((agentId) => ({ agentId, workShare: 5_000 })),
      })
      .lends('Marie')
      .lends('Paul', '2026-02-01')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300),
  )
})

const as = (role: Preferences['role']): Preferences => ({ ...DEFAULT_PREFERENCES, role })

const sequence = () => office.keeper.registers().sequence

const record = async (on: string, hours: number | null) =>
  well(
    await recordTime(office, {
      sheets: [
        {
          agentId: 'Marie',
          lines: [
            {
              day: day(on),
              collectivityId: 'A',
              task: '',
              minutes: hours === null ? null : minutes(hours * 60),
            },
          ],
        },
      ],
    }),
  ).sequence

const hoursOn = async (on: string): Promise<number | null> => {
  const sheets = await office.keeper.readTimesheets({
    agentIds: ['Marie'],
    from: month('2026-02'),
    to: month('2026-02'),
  })
  const line = sheets.flatMap(({ lines }) => lines).find((one) => one.day === on)
  return line === undefined ? null : line.minutes / 60
}

const marie = (): Agent => {
  const agent = office.keeper.registers().agents.get('Marie')
  if (agent === undefined) throw new Error('Marie is gone')
  return agent
}

const only = async (at: number, role: Preferences['role'] = 'humanResources') => {
  const asked = { sequence: at, chosen: null }
  const { records, chosen } = well(await readTakable(office, as(role), asked))
  if (chosen === null || records.length > 1) throw new Error(JSON.stringify(records))
  return chosen
}

const changed = (value: TakableValue | null) =>
  value?.values.map(({ before, after }) => `${before} → ${after}`.replaceAll('\u00A0', ' '))

const take = (at: number, { table, id }: TakableRecord, side: 'before' | 'after' = 'before') =>
  takeAgain(office, as('humanResources'), { sequence: at, table, id, side })

describe('a value of the past that is taken again', () => {
  it('is shown beside that of today first, kept as an ordinary change, and undone as one', async () => {
    await record('2026-02-02', 2)
    const at = await record('2026-02-02', 3)
    await record('2026-02-02', 5)
    const found = await only(at)
    expect(changed(found.before)).toEqual(['5 h → 2 h'])
    expect(changed(found.after)).toEqual(['5 h → 3 h'])
    well(await take(at, found))
    expect(await hoursOn('2026-02-02')).toBe(2)
    well(await undo(office))
    expect(await hoursOn('2026-02-02')).toBe(5)
    well(await take(at, found, 'after'))
    expect(await hoursOn('2026-02-02')).toBe(3)
    expect(changed((await only(at)).after)).toEqual([])
  })

  it('is nothing where there was nothing, and leaves the other hours of the month', async () => {
    const at = await record('2026-02-02', 2)
    await record('2026-02-03', 4)
    well(await take(at, await only(at)))
    expect([await hoursOn('2026-02-02'), await hoursOn('2026-02-03')]).toEqual([null, 4])
  })

  it('leaves what was changed elsewhere in the record since', async () => {
    const at = well(await saveAgent(office, { ...marie(), lastName: 'Durand' })).sequence
    well(await saveAgent(office, { ...marie(), grade: 'Attachée' }))
    const found = await only(at)
    expect(changed(found.before)).toEqual(['Durand → Dupont'])
    expect(found.before?.more).toBe(0)
    well(await take(at, found))
    expect([marie().lastName, marie().grade]).toEqual(['Dupont', 'Attachée'])
  })

  it('says how many parts of the record come back that it does not name', async () => {
    const at = well(
      await saveAgent(office, { ...marie(), grade: 'Attachée', category: 'A' }),
    ).sequence
    expect((await only(at)).before).toMatchObject({ values: [], more: 2 })
  })

  it('brings back what was removed, and removes what was made', async () => {
    const absence: Absence = {
      id: 'leave',
      agentId: 'Marie',
      kind: 'leave',
      period: { from: day('2026-02-09'), to: day('2026-02-13') },
      part: 'day',
    }
    const made = well(await saveAbsence(office, absence)).sequence
    const removed = well(await removals.removeAbsence(office, { id: 'leave' })).sequence
    well(await take(removed, await only(removed)))
    expect(office.keeper.registers().absences.get('leave')).toEqual(absence)
    well(await take(made, await only(made)))
    expect(office.keeper.registers().absences.has('leave')).toBe(false)
    // It is what it is already: nothing is refused, and nothing changes.
    expect((await only(made)).before).toMatchObject({ values: [], more: 0, failures: [] })
  })

  it('is of the one record that is chosen, where a change wrote several', async () => {
    const sheet = (agentId: string) => ({
      agentId,
      lines: [{ day: day('2026-02-02'), collectivityId: 'A', minutes: minutes(60), task: '' }],
    })
    const sheets = ['Marie', 'Paul'].map(sheet)
    const at = well(await recordTime(office, { sheets })).sequence
    const { records } = well(
      await readTakable(office, as('finance'), { sequence: at, chosen: null }),
    )
    expect(records.map(({ name }) => name)).toEqual([
      'Marie Dupont, février 2026',
      'Paul Dupont, février 2026',
    ])
    const asked = { sequence: at, chosen: records[1] ?? null }
    const { chosen } = well(await readTakable(office, as('finance'), asked))
    expect(chosen?.name).toBe('Paul Dupont, février 2026')
    if (chosen !== null) well(await take(at, chosen))
    expect(await hoursOn('2026-02-02')).toBe(1)
    const [paul] = await office.keeper.readTimesheets({
      agentIds: ['Paul'],
      from: month('2026-02'),
      to: month('2026-02'),
    })
    expect(paul).toBeUndefined()
  })

  it('is refused where a statement rests on it, which leads to the correction that takes it again', async () => {
    const at = well(
      await saveCost(office, {
        agentId: 'Marie',
        month: month('2026-01'),
        components: [{ kind: 'basePay', amount: cents(40_000) }],
      }),
    ).sequence
    well(await office.issue(months('01')))
    const found = await only(at)
    expect(found.before?.failures.map(({ code }) => code)).toEqual(['settled'])
    expect(refusals(await take(at, found))).toEqual(['settled'])
    if (found.before?.fact == null) throw new Error('Nothing to correct with')
    const shown = well(await rehearseCorrection(office, { facts: [found.before.fact] }))
    expect(shown.now.ok).toBe(true)
  })

  it('is no pay for a role that does not enter it, no act, and nothing of another workspace', async () => {
    const at = well(
      await saveCost(office, {
        agentId: 'Marie',
        month: month('2026-02'),
        components: [{ kind: 'basePay', amount: cents(40_000) }],
      }),
    ).sequence
    const none = { records: [], omitted: 0, chosen: null }
    const read = async (role: Preferences['role'], of: number) =>
      well(await readTakable(office, as(role), { sequence: of, chosen: null }))
    const asked = { sequence: at, table: 'costs', id: 'Marie/2026-02', side: 'before' } as const
    expect(await read('finance', at)).toEqual(none)
    const refused = await takeAgain(office, as('finance'), asked)
    expect(refusals(refused)).toEqual(['notTakable'])
    expect(sentences(refused).join(' ')).toContain('un montant de paie')
    well(await office.issue(months('01')))
    const issued = sequence()
    expect(await read('humanResources', issued)).toEqual(none)
    const takable = async () => {
      const all = { search: '', author: null, table: null, day: null, limit: 10 }
      const { lines } = well(await readStory(office, as('humanResources'), all))
      return lines.filter((line) => line.takable).map((line) => line.sequence)
    }
    expect(await takable()).toEqual([at])
    well(await openWorkspace(office, await office.file()))
    expect(await takable()).toEqual([])
    expect(await read('humanResources', at)).toEqual(none)
  })
})
