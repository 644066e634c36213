import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '#shared/kernel/result'
import { month } from '#shared/kernel/month'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { found, keep, Machine, names, rename } from './keeping'
import { collectivityChange, hoursChange, label, municipality, sample } from './records'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1

/** A workspace with its small tables in the order of their identifiers, in which the vault gives them back. */
const sorted = (file: WorkspaceFile | null) =>
  file === null
    ? null
    : {
        ...file,
        collectivities: file.collectivities.toSorted(byId),
        agents: file.agents.toSorted(byId),
        papers: file.papers.toSorted(byId),
        parameters: file.parameters.toSorted(byId),
        accountRules: file.accountRules.toSorted(byId),
      }

const ALWAYS = { from: month('1900-01'), to: month('2999-12') }

describe('the keeper', () => {
  let machine: Machine
  beforeEach(() => {
    machine = new Machine()
  })
  afterEach(() => machine.dispose())

  it('starts empty, with nothing to tell', async () => {
    const keeper = await machine.start()
    expect(keeper.registers()).toMatchObject({ sequence: 0, workspace: null })
    expect(await keeper.readAll()).toBeNull()
    const silent = { savedAt: null, undo: null, redo: null, readOnly: null, recovery: null }
    expect(keeper.state()).toMatchObject(silent)
    expect(keeper.history(10)).toEqual([])
  })

  it('reads up to the last month of the calendar, which files use for what has no end', async () => {
    const keeper = await machine.start()
    const span = { from: month('9999-11'), to: month('9999-12') }
    expect(await keeper.readTimesheets({ agentIds: ['a001'], ...span })).toEqual([])
    expect((await keeper.readHours(span)).day).toHaveLength(0)
  })

  it('has everything again after a restart', async () => {
    const keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Pays de Saint-Seine', 'openWorkspace'))
    await rename(keeper, 'commune-21573', 'Saint-Seine')
    const before = await keeper.readAll()
    const registers = keeper.registers()
    const state = keeper.state()
    const again = await machine.start()
    expect(await again.readAll()).toEqual(before)
    expect(again.registers()).toEqual(registers)
    expect(again.state()).toEqual(state)
    expect(again.history(2).map(({ sequence }) => sequence)).toEqual([2, 1])
  })

  it('answers the sequence of each line, one after the other, whatever the haste', async () => {
    const keeper = await machine.start()
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((id) => found(keeper, id)))
    expect(answers).toEqual([1, 2, 3, 4].map((sequence) => success({ sequence })))
  })

  it.each([
    ['would not be read back', '', 'can’t be read back'],
    ['would be read back as another', ' Vitteaux', 'is read back as another record'],
  ])('keeps no record that %s, and what is kept stays whole', async (_how, name, fault) => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const change = collectivityChange(null, municipality('b', name))
    await expect(keep(keeper, label('b'), change)).rejects.toThrow(fault)
    await found(keeper, 'c')
    machine.park.wipe()
    const again = await machine.start()
    expect(again.state()).toMatchObject({ readOnly: null })
    expect([...again.registers().collectivities.keys()]).toEqual(['a', 'c'])
  })

  it('lets no other change in between a decision and what it writes', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const append = (letter: string) =>
      keeper.accept(async () => {
        const before = keeper.registers().collectivities.get('a') ?? null
        await new Promise((resolve) => setTimeout(resolve, 2))
        const after = municipality('a', `${before?.name ?? ''}${letter}`)
        return success({ label: label('a'), changes: [collectivityChange(before, after)] })
      })
    await Promise.all(['1', '2', '3'].map(append))
    expect(names(keeper)).toEqual(['Commune a123'])
  })

  it('writes nothing when the decision refuses, conflicts or wants nothing', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const refused = failure({ code: 'nothingToUndo' as const })
    expect(await keeper.accept(() => Promise.resolve(refused))).toEqual(refused)
    expect(await found(keeper, 'a')).toMatchObject({ failures: [{ code: 'conflict', id: 'a' }] })
    expect(await keep(keeper, label('a'))).toEqual(success({ sequence: 1 }))
    expect(keeper.history(10)).toHaveLength(1)
    expect((await machine.start()).registers().sequence).toBe(1)
  })

  it('goes on after a decision that throws', async () => {
    const keeper = await machine.start()
    await expect(keeper.accept(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect((await found(keeper, 'a')).ok).toBe(true)
  })

  it('leaves what it gave out earlier as it was', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const before = keeper.registers()
    await rename(keeper, 'a', 'New name')
    expect(before.collectivities.get('a')?.name).toBe('Commune a')
    expect(keeper.registers().collectivities.get('a')?.name).toBe('New name')
  })

  it('gives hours as the vault has them', async () => {
    const keeper = await machine.start()
    const file = sample()
    await keeper.replaceAll(file, label('Exemple', 'openWorkspace'))
    const agentId = file.agents[0]?.id ?? ''
    await keep(
      keeper,
      label('Heures', 'recordTime'),
      hoursChange(agentId, '2031-05-04', null, 0, 90, false),
    )
    const all = await keeper.readAll()
    const columns = await keeper.readHours(ALWAYS)
    const place = ({ month: at, agentId: of }: Timesheet): string => `${at}/${of}`
    const inOrder = (all?.timesheets ?? []).toSorted((x, y) => (place(x) < place(y) ? -1 : 1))
    expect(inOrder).toHaveLength(file.timesheets.length + 1)
    expect(columns).toEqual(timeColumns(inOrder))
  })

  it('keeps who did what and when', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const at = '2026-03-02T09:00:01.000Z'
    expect(keeper.history(1)).toEqual([
      { sequence: 1, at, author: 'Claire Martin', label: label('a') },
    ])
    expect(keeper.state().savedAt).toBe(at)
  })
})

describe('putting a whole workspace in place', () => {
  let machine: Machine
  beforeEach(() => {
    machine = new Machine()
  })
  afterEach(() => machine.dispose())

  it('leaves the one before in the folder as a workspace file', async () => {
    const keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await rename(keeper, 'commune-21573', 'Saint-Seine')
    const left = await keeper.readAll()
    const other = { ...sample(), workspace: { name: 'Autre', example: false } }
    await keeper.replaceAll(other, label('Autre', 'openWorkspace'))
    expect(keeper.registers().workspace?.name).toBe('Autre')
    expect(machine.files()).toEqual([
      'journal-1.jsonl',
      'journal-3.jsonl',
      'snapshot-1.quotite.json',
      'snapshot-2.quotite.json',
      'snapshot-3.quotite.json',
    ])
    expect(machine.workspace('snapshot-2.quotite.json')).toEqual(left)
  })

  it('replaces everything, hours included', async () => {
    const keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const bare = { ...sample(), timesheets: [], costs: [], agreements: [] }
    await keeper.replaceAll(bare, label('Vide', 'openWorkspace'))
    expect(sorted(await keeper.readAll())).toEqual(sorted(bare))
    expect((await machine.start()).state().recovery).toBeNull()
  })

  it('can happen twice in a row without a copy for nothing', async () => {
    const keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const snapshots = machine.files().filter((name) => name.startsWith('snapshot'))
    expect(snapshots).toEqual(['snapshot-1.quotite.json', 'snapshot-2.quotite.json'])
  })
})
