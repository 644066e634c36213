import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UNFINISHED } from '../../src-main/journal/write-whole-file'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, Machine, names } from './keeping'

describe('when the vault holds what the journal does not know, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
  })
  afterEach(() => machine.dispose())

  const everything = ['Commune a', 'Commune b', 'Commune c']
  const rebuilt = (changes: number, aside: string): unknown =>
    expect.objectContaining({ kind: 'rebuilt', changes, aside })

  it('goes back to the journal when the vault is ahead, and keeps aside what it held', async () => {
    const journal = await machine.journal()
    const older = readFileSync(journal)
    await found(keeper, 'd')
    writeFileSync(journal, older)
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(
      rebuilt(3, join(machine.folder, 'aside-4.quotite.json')),
    )
    expect(names(keeper)).toEqual(everything)
    const aside = machine.workspace('aside-4.quotite.json')
    expect(aside.collectivities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves the vault as it is while what it alone holds can’t be kept aside, and tries again', async () => {
    const journal = await machine.journal()
    const older = readFileSync(journal)
    await found(keeper, 'd')
    writeFileSync(journal, older)
    const inTheWay = join(machine.folder, `aside-4.quotite.json${UNFINISHED}`)
    machine.park.before((verb) => {
      if (verb === 'readTables') mkdirSync(inTheWay, { recursive: true })
    })
    keeper = await machine.start()
    expect(names(keeper)).toEqual([...everything, 'Commune d'])
    expect(keeper.state().recovery).toBeNull()
    expect(keeper.state().readOnly).toMatchObject({ code: 'storageReadOnly' })
    expect((await found(keeper, 'e')).ok).toBe(false)
    expect(readFileSync(journal)).toEqual(older)
    machine.park.before(null)
    rmSync(inTheWay, { recursive: true })
    expect((await found(keeper, 'e')).ok).toBe(true)
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: { kind: 'rebuilt' } })
    const aside = machine.workspace('aside-4.quotite.json')
    expect(aside.collectivities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(names(await machine.start())).toEqual([...everything, 'Commune e'])
  })

  it('goes back to the journal when the vault tells another story', async () => {
    const journal = await machine.journal()
    const older = readFileSync(journal)
    const disk = await machine.park.copy()
    await found(keeper, 'd')
    const other = await machine.park.copy()
    await machine.park.restore(disk)
    writeFileSync(journal, older)
    keeper = await machine.start()
    await found(keeper, 'e')
    await machine.park.restore(other)
    keeper = await machine.start()
    expect(keeper.state().recovery).toEqual(
      rebuilt(4, join(machine.folder, 'aside-4.quotite.json')),
    )
    expect(names(keeper)).toEqual([...everything, 'Commune e'])
    expect(machine.files()).toContain('aside-4.quotite.json')
  })
})
