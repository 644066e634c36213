import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Recovery } from '#shared/contract/views'
import { sha256Of } from '../../src-main/files/sha256-of'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, keep, Machine, names, rename } from './keeping'
import { collectivityChange, label, municipality, sample } from './records'

const told = (kind: Recovery['kind'], changes: number): unknown =>
  expect.objectContaining({ kind, changes, aside: null, missing: 0 })
const replayed = (changes: number) => told('replayed', changes)
const rebuilt = (changes: number) => told('rebuilt', changes)

describe('at start-up, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
  })
  afterEach(() => machine.dispose())

  const everything = ['Commune a', 'Commune b', 'Commune c']

  it('finds nothing to do when the vault is where the journal is', async () => {
    keeper = await machine.start()
    expect(keeper.state().recovery).toBeNull()
    expect(names(keeper)).toEqual(everything)
  })

  it('applies the lines that the vault lacks', async () => {
    const disk = await machine.park.copy()
    await rename(keeper, 'a', 'Abbaye')
    await found(keeper, 'd')
    await machine.park.restore(disk)
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(replayed(2))
    expect(names(keeper)).toEqual(['Abbaye', 'Commune b', 'Commune c', 'Commune d'])
    expect((await machine.start()).state().recovery).toBeNull()
  })

  it('never takes an emptied vault for a new one', async () => {
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(rebuilt(3))
    expect(names(keeper)).toEqual(everything)
    expect((await found(keeper, 'd')).ok).toBe(true)
  })

  it('tells how far it is while it rebuilds, record by record to the last', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    machine.park.wipe()
    const told: (readonly [number, number])[] = []
    await machine.start({ onRebuild: (done, total) => told.push([done, total]) })
    // The workspace itself is a record too.
    const records = Object.values(sample()).reduce(
      (sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0),
      1,
    )
    expect(told.at(0)).toEqual([0, records])
    expect(told.at(-1)).toEqual([records, records])
    expect(told.length).toBeGreaterThan(5)
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b))
  })

  it('reads numbers back that were accepted before a rule became stricter, from lines and from snapshots', async () => {
    const old = { ...municipality('d'), siren: '000000000', inseeCode: '00000' }
    await keep(keeper, label('d'), collectivityChange(null, old))
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.registers().collectivities.get('d')).toEqual(old)
    const whole = sample()
    const bodies = [...whole.collectivities, old]
    await keeper.replaceAll({ ...whole, collectivities: bodies }, label('Exemple', 'openWorkspace'))
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.registers().collectivities.get('d')).toEqual(old)
  })

  it('rebuilds from the last whole workspace and the changes since', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await rename(keeper, 'commune-21573', 'Saint-Seine')
    const before = await keeper.readAll()
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(rebuilt(1))
    expect(await keeper.readAll()).toEqual(before)
  })

  it('rebuilds when a record went missing', async () => {
    await machine.park.loseRow('collectivities', 'b')
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(rebuilt(3))
    expect(names(keeper)).toEqual(everything)
  })

  it('rebuilds when the window died halfway through a rebuild', async () => {
    machine.park.wipe()
    const vault = machine.park.direct()
    await vault.load({ collectivities: [municipality('a'), municipality('z')] })
    keeper = await machine.start()
    expect(names(keeper)).toEqual(everything)
  })

  it('makes a new journal from the vault when the journal was deleted', async () => {
    rmSync(await machine.journal())
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(told('adopted', 0))
    expect(names(keeper)).toEqual(everything)
    expect(machine.files()).toEqual(['journal-4.jsonl', 'snapshot-4.quotite.json'])
    await found(keeper, 'd')
    machine.park.wipe()
    keeper = await machine.start()
    expect(names(keeper)).toEqual([...everything, 'Commune d'])
  })

  it('does not overwrite an old snapshot when everything else was deleted', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const precious = readFileSync(join(machine.folder, 'snapshot-4.quotite.json'), 'utf8')
    for (const name of machine.files())
      if (name.startsWith('journal')) rmSync(join(machine.folder, name))
    machine.park.wipe()
    keeper = await machine.start()
    await keeper.passBreak('elsewhere')
    const opening = label('Autre', 'openWorkspace')
    await keeper.replaceAll({ ...sample(), costs: [] }, opening)
    for (const id of ['x', 'y']) await found(keeper, id)
    await keeper.replaceAll({ ...sample(), costs: [] }, opening)
    expect(readFileSync(join(machine.folder, 'snapshot-4.quotite.json'), 'utf8')).toBe(precious)
    expect(machine.files()).toContain('snapshot-4-2.quotite.json')
  })

  it('cuts a last line that was never finished, and goes on after it', async () => {
    const journal = await machine.journal()
    const whole = readFileSync(journal, 'utf8')
    appendFileSync(journal, '{"at":"2026-03-02T09:00:04.000Z","author":"Cl')
    keeper = await machine.start()
    expect(keeper.state().readOnly).toBeNull()
    expect(names(keeper)).toEqual(everything)
    expect(machine.notes.join()).toContain('never acknowledged')
    expect(readFileSync(journal, 'utf8')).toBe(whole)
    await found(keeper, 'd')
    expect(names(await machine.start())).toEqual([...everything, 'Commune d'])
  })

  it('cuts a last line in which a power cut left holes', async () => {
    const journal = await machine.journal()
    const whole = readFileSync(journal, 'utf8')
    appendFileSync(journal, `{"at":"2026-03-02T${'\0'.repeat(500)}"hash":"0123"}\n`)
    keeper = await machine.start()
    expect(names(keeper)).toEqual(everything)
    expect(readFileSync(journal, 'utf8')).toBe(whole)
  })

  it('throws away what was half written beside the journal', async () => {
    writeFileSync(join(machine.folder, 'snapshot-9.quotite.json.unfinished'), '{"form')
    await machine.start()
    expect(machine.files()).toEqual(['journal-1.jsonl'])
  })

  it('keeps nothing more where the journal is broken in the middle, but shows all that is there', async () => {
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    keeper = await machine.start()
    const broken = { code: 'journalBroken', path: 'journal-1.jsonl', line: 2 }
    expect(keeper.state().readOnly).toEqual(broken)
    expect(names(keeper)).toEqual(everything)
    expect(await found(keeper, 'd')).toEqual({ ok: false, failures: [broken] })
    expect(machine.files()).toEqual(['journal-1.jsonl'])
  })

  it('takes a line that was taken out for a break', async () => {
    await machine.edit((text) => text.split('\n').toSpliced(1, 1).join('\n'))
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalBroken', line: 2 })
  })

  it('takes a line that was rewritten with a right hash of its own for a break', async () => {
    await machine.edit((text) => {
      const [one = '', two = '', three = ''] = text.split('\n')
      const body = two.slice(0, -75).replace('"Commune b"', '"Commune x"')
      const forged = `${body},"hash":"${sha256Of(body)}"}`
      return [one, forged, three, ''].join('\n')
    })
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalBroken', line: 3 })
  })

  it('leaves a broken journal behind when a whole workspace is put in place', async () => {
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    keeper = await machine.start()
    const collectivities = [...keeper.registers().collectivities.values()]
    const opened = await keeper.replaceAll(
      { ...sample(), collectivities, agents: [], agreements: [], timesheets: [], costs: [] },
      label('Reprise', 'openWorkspace'),
    )
    expect(opened).toEqual({ ok: true, value: { sequence: 4 } })
    expect(keeper.state().readOnly).toBeNull()
    await found(keeper, 'd')
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state().readOnly).toBeNull()
    expect(names(keeper)).toEqual([...everything, 'Commune d'])
  })

  it('rebuilds an emptied vault up to the break of a broken journal', async () => {
    await machine.edit((text) => text.replace('"Commune c"', '"Commune x"'))
    machine.park.wipe()
    keeper = await machine.start()
    expect(names(keeper)).toEqual(['Commune a', 'Commune b'])
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalCut', line: 3, missing: 1 })
  })

  it('says which snapshot is not what was written when nothing can be rebuilt, and overwrites nothing', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const other = JSON.stringify({ ...sample(), costs: [] })
    writeFileSync(join(machine.folder, 'snapshot-4.quotite.json'), other)
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({
      code: 'journalUnreadable',
      path: 'snapshot-4.quotite.json',
      line: 1,
    })
    expect(keeper.registers().workspace).toBeNull()
    expect((await found(keeper, 'd')).ok).toBe(false)
  })
})

describe('where the journal has grown long, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
  })
  afterEach(() => machine.dispose())

  /** Starts after which the program has always just taken a snapshot. */
  const grow = async (starts: number): Promise<void> => {
    for (let start = 0; start < starts; start += 1) {
      await found(keeper, `new-${start}`)
      keeper = await machine.start({ snapshotAfterBytes: 500 })
      await found(keeper, `newer-${start}`)
    }
  }
  const snapshots = () => machine.files().filter((name) => name.startsWith('snapshot'))

  it('takes a snapshot at start-up and goes on from it', async () => {
    const before = keeper.registers()
    await grow(1)
    expect(machine.files()).toEqual([
      'journal-1.jsonl',
      'journal-3.jsonl',
      'snapshot-1.quotite.json',
      'snapshot-3.quotite.json',
    ])
    const all = await keeper.readAll()
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(rebuilt(1))
    expect(await keeper.readAll()).toEqual(all)
    expect(keeper.registers().collectivities.size).toBe(before.collectivities.size + 2)
    expect(keeper.history(9).map(({ sequence }) => sequence)).toEqual([4, 2, 1])
  })

  it('keeps the last three of its own snapshots, and those of openings for ever', async () => {
    await grow(6)
    await expect.poll(snapshots, { timeout: 60_000 }).toHaveLength(4)
    expect(snapshots()).toContain('snapshot-1.quotite.json')
    const journals = machine.files().filter((name) => name.startsWith('journal'))
    expect(journals).toHaveLength(7)
  })

  it('falls back on the snapshot before when the last one is missing', async () => {
    await grow(6)
    const all = await keeper.readAll()
    for (const name of snapshots())
      if (name !== 'snapshot-1.quotite.json') rmSync(join(machine.folder, name))
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: rebuilt(12) })
    expect(await keeper.readAll()).toEqual(all)
  })

  it('tells the history no further than an older file that no longer links up', async () => {
    await grow(2)
    const older = join(machine.folder, 'journal-3.jsonl')
    writeFileSync(older, readFileSync(older, 'utf8').replace('newer-0', 'newer-x'))
    keeper = await machine.start()
    expect(keeper.state().readOnly).toBeNull()
    expect(keeper.history(99).map(({ sequence }) => sequence)).toEqual([7])
    expect(keeper.registers().collectivities.has('newer-0')).toBe(true)
  })
})
