import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import type { Change } from '#shared/domain/workspace/change'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { recordId } from '#shared/domain/workspace/record-id'
import { TABLES } from '#shared/domain/workspace/tables'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, keep, Machine, names } from './keeping'
import { hoursChange, label, sample } from './records'
import { statement } from './statement'

const YEAR = { from: month('2026-01'), to: month('2026-12') }

describe('where a row of the vault was altered from outside, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
  })
  afterEach(() => machine.dispose())

  const recovery = () => keeper.state().recovery
  /** All that screens read. */
  const readable = async () => ({
    registers: { ...keeper.registers(), sequence: 0 },
    tables: await Promise.all([
      keeper.readAll(),
      keeper.readHours(YEAR),
      keeper.readCosts(YEAR),
      keeper.readTimesheets({ agentIds: null, ...YEAR }),
    ]),
  })
  const asides = () => machine.files().filter((name) => name.startsWith('aside'))

  it('shows what the journal says before anything else is shown, and keeps aside what it found', async () => {
    const before = await keeper.readAll()
    await machine.park.alterRow('collectivities', 'b', (row) => row.replace('Commune b', 'Abbaye'))
    keeper = await machine.start()
    expect(names(keeper)).toContain('Commune b')
    expect(names(keeper)).not.toContain('Abbaye')
    expect(await keeper.readAll()).toEqual(before)
    expect(recovery()).toMatchObject({ kind: 'altered', missing: 0 })
    expect(recovery()?.aside).toContain(asides()[0])
    const aside = machine.workspace(asides()[0] ?? '')
    expect(aside.collectivities.map(({ name }) => name)).toContain('Abbaye')
    keeper = await machine.start()
    expect(recovery()).toBeNull()
  })

  it('never takes it over into a snapshot', async () => {
    await machine.park.alterRow('collectivities', 'b', (row) => row.replace('Commune b', 'Abbaye'))
    keeper = await machine.start({ snapshotAfterBytes: 500 })
    await found(keeper, 'd')
    machine.park.wipe()
    keeper = await machine.start()
    expect(names(keeper)).toContain('Commune b')
    const snapshots = machine.files().filter((name) => name.startsWith('snapshot'))
    expect(snapshots.length).toBeGreaterThan(1)
    for (const name of snapshots)
      expect(machine.workspace(name).collectivities.map((one) => one.name)).not.toContain('Abbaye')
  })

  it('notices one more hour in a month, though later changes touch other days of it', async () => {
    const sheet = sample().timesheets[0]
    if (sheet === undefined) throw new Error('The sample has hours')
    const id = recordId(sheet)
    const minutes = sheet.lines[0]?.minutes ?? 0
    await keeper.close()
    await machine.park.alterRow('timesheets', id, (row) =>
      row.replace(`"minutes":${minutes}`, `"minutes":${minutes + 60}`),
    )
    keeper = await machine.start()
    const other = hoursChange(sheet.agentId, `${sheet.month}-28`, null, 0, 30)
    await keep(keeper, label('h'), other)
    await expect.poll(recovery, { timeout: 60_000 }).toMatchObject({ kind: 'altered' })
    const span = { from: sheet.month, to: sheet.month }
    const [read] = await keeper.readTimesheets({ agentIds: [sheet.agentId], ...span })
    expect(read?.lines).toEqual(expect.arrayContaining([...sheet.lines]))
    expect(read?.lines).toHaveLength(sheet.lines.length + 1)
  })

  it('notices a row that is no record at all', async () => {
    await machine.park.addRow('agents', 'x', 7)
    keeper = await machine.start()
    expect(recovery()).toMatchObject({ kind: 'altered' })
    expect(keeper.registers().agents.has('x')).toBe(false)
  })

  it('notices one record put in the place of another', async () => {
    await machine.park.loseRow('collectivities', 'b')
    await machine.park.addRow('collectivities', 'z', { id: 'z', name: 'Ailleurs' })
    keeper = await machine.start()
    expect(recovery()).toMatchObject({ kind: 'altered' })
    expect(names(keeper)).toContain('Commune b')
  })

  it('makes figures of hours anew that are not those of their month', async () => {
    const before = await keeper.readHours(YEAR)
    const { agentId, month: first } = sample().timesheets[0] ?? { agentId: '', month: '' }
    await machine.park.alterRow('hours', `${first}/${agentId}`, (row) =>
      row.replace(/\[(\d+),(-?\d+),(\d+)/, '[$1,$2,9'),
    )
    keeper = await machine.start()
    expect(await keeper.readHours(YEAR)).toEqual(before)
    expect(asides()).toEqual([])
  })

  it('makes the summary of a statement anew that is not that of the statement', async () => {
    const after = statement('s1', '2026-001')
    await keep(keeper, label('s1'), { table: 'statements', id: 's1', before: null, after })
    const before = keeper.registers().statements.get('s1')
    await machine.park.alterRow('summaries', 's1', (row) => row.replace('2026-001', '2026-009'))
    keeper = await machine.start()
    expect(keeper.registers().statements.get('s1')).toEqual(before)
  })

  it('notices it in a large table a little after the start, while changes go on', async () => {
    const changes = Array.from({ length: 1200 }, (_, at) =>
      hoursChange(`agent-${1000 + at}`, '2030-01-01', null, 0, 30, false),
    )
    await keep(keeper, label('import'), ...changes)
    keeper = await machine.start()
    for (let at = 1000; at < 1020; at += 1)
      await keep(keeper, label('h'), hoursChange(`agent-${at}`, '2030-01-02', null, 0, 30))
    expect(recovery()).toBeNull()
    await machine.park.alterRow('timesheets', 'agent-2100/2030-01', (row) =>
      row.replace('"minutes":30', '"minutes":31'),
    )
    keeper = await machine.start()
    await expect.poll(recovery, { timeout: 60_000 }).toMatchObject({ kind: 'altered' })
    const agentIds = ['agent-2100']
    const span = { from: month('2030-01'), to: month('2030-01') }
    const [sheet] = await keeper.readTimesheets({ agentIds, ...span })
    expect(sheet?.lines[0]?.minutes).toBe(30)
  })

  it('names the tables whose rows are altered where the journal is broken, and says of no change that it is missing', async () => {
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await machine.park.alterRow('collectivities', 'c', (row) => row.replace('Commune c', 'Abbaye'))
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({
      code: 'journalAltered',
      tables: ['collectivities'],
      records: { named: [{ table: 'collectivities', name: 'Commune c', month: null }], more: 0 },
    })
  })

  it('names no record where one of them is none, and opens all the same', async () => {
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await machine.park.addRow('costs', 'x', 7)
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({ tables: ['costs'], records: null })
  })

  it('shows, exports and names the rest where a row of any table is no record and the journal is broken', async () => {
    const before = await readable()
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await keeper.close()
    for (const table of TABLES) if (table !== 'workspace') await machine.park.addRow(table, 'x', 7)
    for (const table of ['hours', 'summaries']) await machine.park.addRow(table, '2026-01/x', 7)
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalAltered', records: null })
    expect(await readable()).toEqual(before)
    const all = await keeper.readAll()
    expect(readWorkspace(JSON.parse(JSON.stringify(all))).ok).toBe(true)
  })

  it('names a month of hours by its agent, and no name in the log', async () => {
    const [sheet] = sample().timesheets
    if (sheet === undefined) throw new Error('The sample has no hours.')
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await machine.park.alterRow('timesheets', recordId(sheet), (row) =>
      row.replace(/"minutes":(\d+)/, '"minutes":$15'),
    )
    keeper = await machine.start()
    const { readOnly } = keeper.state()
    const agent = sample().agents.find((one) => one.id === sheet.agentId)
    const name = `${agent?.firstName ?? ''} ${agent?.lastName ?? ''}`
    expect(readOnly).toMatchObject({
      records: { named: [{ table: 'timesheets', name, month: sheet.month }], more: 0 },
    })
    expect(machine.notes.join('\n')).toContain('journalAltered')
    expect(machine.notes.join('\n')).not.toContain(name)
  })

  it('names hours by the agent that the database has where the line of the journal can’t be read, and by no name of nobody', async () => {
    const [known] = sample().agents
    if (known === undefined) throw new Error('The sample has no agents.')
    const zoe = { ...known, id: 'agent-zoe', firstName: 'Zoé', lastName: 'Martin' }
    const joins: Change = { table: 'agents', id: zoe.id, before: null, after: zoe }
    await keep(keeper, label('Zoé'), joins)
    const worked = ['agent-zoe', 'agent-lost']
    for (const id of worked)
      await keep(keeper, label('h'), hoursChange(id, '2030-01-01', null, 0, 30, false))
    await machine.edit((text) => text.replace('"lastName":"Martin"', '"lastName":"Morin"'))
    for (const id of worked)
      await machine.park.alterRow('timesheets', `${id}/2030-01`, (row) =>
        row.replace('"minutes":30', '"minutes":31'),
      )
    keeper = await machine.start()
    const of = { table: 'timesheets', month: month('2030-01') }
    expect(keeper.state().readOnly).toMatchObject({
      records: {
        named: [
          { ...of, id: 'agent-zoe/2030-01', name: 'Zoé Martin' },
          { ...of, id: 'agent-lost/2030-01', name: null },
        ],
        more: 0,
      },
    })
  })
})
