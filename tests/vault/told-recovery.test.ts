import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, Machine, names, noObjection } from './keeping'
import { label, sample } from './records'

describe('after a start that had to repair something, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  const markFile = () => join(machine.folder, '..', `${machine.folder.split('/').at(-1)}.mark`)
  const start = async (): Promise<void> => {
    keeper = await machine.start({ marks: [{ path: markFile() }] })
  }
  beforeEach(async () => {
    machine = new Machine()
    await start()
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
  })
  afterEach(async () => {
    await machine.dispose()
    rmSync(markFile(), { force: true })
  })

  const recovery = () => keeper.state().recovery

  it('says that nothing is lost where the mark beside the folder proves it', async () => {
    machine.park.wipe()
    await start()
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'proven', missing: 0 })
    expect(recovery()?.until).toBe(keeper.history(1)[0]?.at)
  })

  it('does not say so without a mark', async () => {
    machine.park.wipe()
    await keeper.close()
    rmSync(markFile())
    keeper = await machine.start({ marks: [{ path: `${markFile()}-other` }] })
    rmSync(`${markFile()}-other`, { force: true })
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'unproven' })
  })

  it('says how many changes are missing where the journal was cut after a whole line', async () => {
    await keeper.close()
    await machine.edit((text) => `${text.split('\n')[0] ?? ''}\n`)
    machine.park.wipe()
    await start()
    expect(names(keeper)).toEqual(['Commune a'])
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'short', missing: 2 })
  })

  it('says so where journal and vault were both put back to an earlier moment', async () => {
    const journal = readFileSync(await machine.journal())
    const vault = await machine.park.copy()
    for (const id of ['d', 'e']) await found(keeper, id)
    await keeper.close()
    writeFileSync(await machine.journal(), journal)
    await machine.park.restore(vault)
    await start()
    expect(recovery()).toMatchObject({ kind: 'found', journal: 'short', missing: 2 })
    await start()
    expect(recovery()).toBeNull()
  })

  it('says that another journal took the place of its own', async () => {
    const other = new Machine()
    const foreign = await other.start()
    for (const id of ['x', 'y', 'z', 'w']) await found(foreign, id)
    await keeper.close()
    writeFileSync(await machine.journal(), readFileSync(await other.journal()))
    await other.dispose()
    machine.park.wipe()
    await start()
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'other' })
  })

  it('says that more existed where a later snapshot is left of lines that are gone', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    for (const id of ['d', 'e']) await found(keeper, id)
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await keeper.close()
    for (const name of machine.files())
      if (/journal-[47]\./.test(name)) rmSync(join(machine.folder, name))
    machine.park.wipe()
    keeper = await machine.start()
    expect(names(keeper)).toHaveLength(3)
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'short', missing: 3 })
  })

  it('says of no change that it is missing for a snapshot that does not come from it', async () => {
    await keeper.close()
    const stray = join(machine.folder, 'snapshot-90.quotite.json')
    writeFileSync(stray, JSON.stringify(sample()))
    machine.park.wipe()
    await start()
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'unproven', missing: 0 })
    await keeper.close()
    rmSync(markFile())
    writeFileSync(stray, 'no workspace')
    machine.park.wipe()
    await start()
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'unproven', missing: 0 })
  })

  it('says that the journal was deleted and that undo and history went with it', async () => {
    await keeper.close()
    rmSync(await machine.journal())
    await start()
    expect(recovery()).toMatchObject({ kind: 'adopted', changes: 0 })
    expect(names(keeper)).toHaveLength(3)
    await start()
    await expect
      .poll(() => keeper.state().checked.faults, { timeout: 60_000 })
      .toEqual([{ kind: 'gap', from: null, to: 3 }])
  })

  it('says so at once where it is deleted under its hands, and at the next start no longer that nothing is lost', async () => {
    rmSync(machine.folder, { recursive: true })
    expect(await found(keeper, 'd')).toMatchObject({ failures: [{ reason: 'gone' }] })
    expect(recovery()).toBeNull()
    expect((await found(keeper, 'd')).ok).toBe(true)
    expect(recovery()).toMatchObject({ kind: 'adopted', changes: 0 })
    expect(keeper.history(9).map(({ label: of }) => of.subject)).toEqual(['d'])
    expect((await keeper.undo(noObjection)).ok).toBe(true)
    expect(keeper.state().undo).toBeNull()
    expect(await keeper.undo(noObjection)).toMatchObject({ failures: [{ code: 'nothingToUndo' }] })
    expect(keeper.state().readOnly).toBeNull()
    expect(names(keeper)).toHaveLength(3)
    machine.park.wipe()
    await start()
    expect(recovery()).toMatchObject({ kind: 'rebuilt', journal: 'unproven' })
    await expect
      .poll(() => keeper.state().checked.faults, { timeout: 60_000 })
      .toEqual([{ kind: 'gap', from: null, to: 3 }])
  })

  it('says nothing of the kind where the folder was only away, and keeps its history', async () => {
    const away = `${machine.folder}-away`
    cpSync(machine.folder, away, { recursive: true })
    rmSync(machine.folder, { recursive: true })
    expect(await found(keeper, 'd')).toMatchObject({ failures: [{ reason: 'gone' }] })
    renameSync(away, machine.folder)
    expect((await found(keeper, 'd')).ok).toBe(true)
    expect(recovery()).toBeNull()
    for (const left of [3, 2, 1, 0]) {
      expect((await keeper.undo(noObjection)).ok).toBe(true)
      expect(names(keeper)).toHaveLength(left)
    }
  })

  it('says that the clock was set back behind the last change', async () => {
    await keeper.close()
    keeper = await machine.start({
      now: () => '2026-02-01T08:00:00.000Z',
      marks: [{ path: markFile() }],
    })
    expect(recovery()).toMatchObject({ kind: 'found', clock: keeper.history(1)[0]?.at })
  })

  it('tells a base snapshot that went missing while the vault is well, and takes another', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await found(keeper, 'd')
    rmSync(join(machine.folder, 'snapshot-4.quotite.json'))
    await start()
    await expect
      .poll(recovery, { timeout: 60_000 })
      .toMatchObject({ kind: 'found', base: 'snapshot-4.quotite.json' })
    expect(existsSync(join(machine.folder, 'snapshot-6.quotite.json'))).toBe(true)
    machine.park.wipe()
    await start()
    expect(keeper.state().readOnly).toBeNull()
    expect(keeper.registers().collectivities.has('d')).toBe(true)
  })

  it('tells a base snapshot of which one byte changed while the vault is well', async () => {
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const path = join(machine.folder, 'snapshot-4.quotite.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Saint-Seine', 'Saint-Saine'))
    await start()
    await expect
      .poll(recovery, { timeout: 60_000 })
      .toMatchObject({ base: 'snapshot-4.quotite.json' })
    expect(readFileSync(path, 'utf8')).toContain('Saint-Saine')
  })
})
