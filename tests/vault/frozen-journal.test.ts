import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lineFormat } from '../../src-main/journal/line-format'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { readFrozenAt } from './frozen-database'
import { found, Machine, names, noObjection, unwatched } from './keeping'

const folderOf = (form: number): string =>
  fileURLToPath(new URL(`../../resources/frozen/journal-${String(form)}`, import.meta.url))

const FORMS = Array.from({ length: lineFormat }, (_, at) => at + 1)

describe.each(FORMS)('a journal of lines of form %i', (form) => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    for (const name of readdirSync(folderOf(form)))
      if (name !== 'database.json')
        copyFileSync(join(folderOf(form), name), join(machine.folder, name))
    await machine.park.thaw(readFrozenAt(join(folderOf(form), 'database.json')))
  })
  afterEach(() => machine.dispose())

  const here = ['Commune a', 'Commune b', 'Commune c']

  it('opens where its database is, and takes changes', async () => {
    keeper = await machine.start()
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: null })
    expect(names(keeper)).toEqual(expect.arrayContaining(here))
    expect((await found(keeper, 'd')).ok).toBe(true)
    keeper = await machine.start()
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: null })
    expect(names(keeper)).toEqual(expect.arrayContaining([...here, 'Commune d']))
  })

  it('gives the same workspace where its database is lost, before and after a change', async () => {
    keeper = await machine.start()
    const all = await keeper.readAll()
    machine.park.wipe()
    keeper = await machine.start()
    expect(await keeper.readAll()).toEqual(all)
    await found(keeper, 'd')
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: { kind: 'rebuilt' } })
    expect(names(keeper)).toEqual(expect.arrayContaining([...here, 'Commune d']))
  })

  it('keeps its lines as they are, its history and its undo', async () => {
    const name = 'journal-2.jsonl'
    const before = readFileSync(join(machine.folder, name), 'utf8')
    keeper = await machine.start()
    const verbs = keeper.history(9).map(({ label }) => label.subject)
    expect(verbs).toEqual(['heures', 'heures', 'c', 'b', 'a', 'Exemple', 'before'])
    expect(keeper.state().redo).toMatchObject({ subject: 'heures' })
    await found(keeper, 'd')
    expect(readFileSync(join(machine.folder, name), 'utf8').startsWith(before)).toBe(true)
  })

  it('undoes and redoes its lines, back to its opening, and shows each of its moments', async () => {
    keeper = await machine.start()
    const now = names(keeper)
    expect((await keeper.redo(noObjection)).ok).toBe(true)
    for (const left of [0, 0, 1, 2, 3]) {
      expect(names(keeper)).toEqual(now.filter((name) => !here.slice(3 - left).includes(name)))
      expect((await keeper.undo(noObjection)).ok).toBe(left < 3)
    }
    for (const [sequence, count] of [
      [2, 0],
      [3, 1],
      [4, 2],
      [5, 3],
    ] as const) {
      const past = await keeper.readPast({ sequence }, unwatched())
      if (!past.ok || past.value === null) throw new Error('a past')
      const known = [...past.value.reads.registers().collectivities.values()]
      expect(known.map(({ name }) => name).filter((name) => here.includes(name))).toEqual(
        here.slice(0, count),
      )
    }
  })

  it('notices a row of its database that was altered', async () => {
    await machine.park.alterRow('collectivities', 'b', (row) => row.replace('Commune b', 'Abbaye'))
    keeper = await machine.start()
    await expect
      .poll(() => keeper.state().recovery, { timeout: 60_000 })
      .toMatchObject({ kind: 'altered' })
    // The rows follow once the database is built anew.
    await expect
      .poll(() => names(keeper), { timeout: 60_000 })
      .toEqual(expect.arrayContaining(here))
  })
})
