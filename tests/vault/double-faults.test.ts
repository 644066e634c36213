import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure } from '#shared/kernel/result'
import { sha256Of } from '../../src-main/files/sha256-of'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, Machine, names, noObjection } from './keeping'
import { label, municipality, sample } from './records'

const OPENING = label('Exemple', 'openWorkspace')

/** Flips one bit of a file, as a failing disk does. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(path, bytes)
}

describe('where two things are damaged at once, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
  })
  afterEach(() => machine.dispose())

  const readOnly = () => keeper.state().readOnly
  const folder = () => machine.folder

  /** Every file of the folder, with its bytes. */
  const everyFile = (): ReadonlyMap<string, string> =>
    new Map(machine.files().map((name) => [name, sha256Of(readFileSync(join(folder(), name)))]))

  /** Starts, tries to open a workspace and to keep a change, and finds both refused and every file as it was. */
  async function expectNothingOpensOver(): Promise<void> {
    const before = everyFile()
    machine.park.wipe()
    keeper = await machine.start()
    const refusal = readOnly()
    expect(refusal).not.toBeNull()
    expect(await keeper.replaceAll(sample(), OPENING)).toEqual({ ok: false, failures: [refusal] })
    expect(await found(keeper, 'z')).toEqual({ ok: false, failures: [refusal] })
    expect(everyFile()).toEqual(before)
  }

  it('opens nothing over a journal whose first line is damaged', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune a"', '"Commune x"'))
    await expectNothingOpensOver()
    expect(readOnly()).toEqual({
      code: 'journalUnreadable',
      folder: folder(),
      path: 'journal-1.jsonl',
      line: 1,
      missing: 3,
    })
  })

  it('opens nothing over a journal of which one line is left, and that one damaged', async () => {
    await found(keeper, 'a')
    await machine.edit((text) => text.replace('"Commune a"', '"Commune x"'))
    await expectNothingOpensOver()
    expect(readOnly()).toMatchObject({ code: 'journalUnreadable', missing: 1 })
  })

  it('opens nothing over a journal whose base snapshot is damaged', async () => {
    await keeper.replaceAll(sample(), OPENING)
    await found(keeper, 'a')
    flip(join(folder(), 'snapshot-1.quotite.json'), 400)
    await expectNothingOpensOver()
    expect(readOnly()).toMatchObject({
      code: 'journalUnreadable',
      path: 'snapshot-1.quotite.json',
      missing: 2,
    })
  })

  it('opens nothing over snapshots whose journal was deleted', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await keeper.replaceAll(sample(), OPENING)
    for (const name of machine.files()) if (name.startsWith('journal')) rmSync(join(folder(), name))
    await expectNothingOpensOver()
    expect(readOnly()).toEqual({ code: 'journalGone', folder: folder(), known: 3 })
  })

  it('says of a line that a newer program wrote that this one is too old, and opens nothing over it even when told to', async () => {
    for (const id of ['a', 'b']) await found(keeper, id)
    await machine.edit((text) => {
      const [one = '', two = ''] = text.split('\n')
      const body = two.slice(0, -75).replace('"label":', '"kind":"new","label":')
      return [one, `${body},"hash":"${sha256Of(body)}"}`, ''].join('\n')
    })
    await expectNothingOpensOver()
    expect(readOnly()).toEqual({
      code: 'journalNewer',
      path: 'journal-1.jsonl',
      line: 2,
      altered: [],
    })
    expect((await keeper.passBreak('elsewhere')).ok).toBe(false)
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(false)
  })

  const HOURS = { agentId: 'marie', month: '2026-03', existed: false }

  it.each([
    ['a body', { table: 'collectivities', before: null, after: municipality('a', 'Commune x') }],
    ['hours', { ...HOURS, table: 'timesheets', lines: [['2026-04-01', null, null, [60]]] }],
  ])('takes no line, whole by its hash, that puts %s in another place', async (_, change) => {
    for (const id of ['a', 'b']) await found(keeper, id)
    await machine.edit((text) => {
      const [one = '', two = ''] = text.split('\n')
      const line: unknown = JSON.parse(two)
      const { hash: _hash, ...rest } = z.looseObject({ hash: z.string() }).parse(line)
      const body = canonicalJson({ ...rest, changes: [{ ...change, id: 'b' }] }).slice(0, -1)
      return [one, `${body},"hash":"${sha256Of(body)}"}`, ''].join('\n')
    })
    await expectNothingOpensOver()
    expect(readOnly()).toMatchObject({ code: 'journalNewer', line: 2 })
  })

  it('says how many changes lie after a break that the vault does not have, and lets no export begin anew', async () => {
    for (let at = 10; at < 50; at += 1) await found(keeper, String(at))
    await machine.edit((text) => text.replace('"Commune 29"', '"Commune x"'))
    await expectNothingOpensOver()
    expect(names(keeper)).toHaveLength(19)
    expect(readOnly()).toEqual({
      code: 'journalCut',
      folder: folder(),
      path: 'journal-1.jsonl',
      line: 20,
      missing: 21,
      until: keeper.history(1)[0]?.at,
    })
  })

  it('counts the changes after a break that an older vault does not have', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await found(keeper, id)
    const older = await machine.park.copy()
    for (const id of ['e', 'f']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await machine.park.restore(older)
    keeper = await machine.start()
    expect(names(keeper)).toHaveLength(4)
    expect(readOnly()).toMatchObject({ code: 'journalCut', line: 2, missing: 2 })
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(false)
  })

  it('counts no change as missing where the base snapshot is lost and a kill left the database without its state', async () => {
    await keeper.replaceAll(sample(), OPENING)
    for (const id of ['a', 'b']) await found(keeper, id)
    const left = async () => {
      const copy = await machine.park.copy()
      await machine.park.restore({ ...copy, state: { ...copy.state, sequence: 0, hash: '' } })
    }
    await left()
    rmSync(join(folder(), 'snapshot-1.quotite.json'))
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({ code: 'journalBroken', path: 'snapshot-1.quotite.json' })
    await machine.park.loseRow('collectivities', 'b')
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({
      code: 'journalAltered',
      tables: ['collectivities'],
      records: { named: [{ table: 'collectivities', name: 'Commune b' }], more: 0 },
    })
  })

  it('says that all is on screen where the vault holds the last line of a broken journal', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune c"', '"Commune x"'))
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({ code: 'journalBroken', line: 3 })
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(true)
  })

  it('does not say so where that vault lost a record', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune b"', '"Commune x"'))
    await machine.park.loseRow('collectivities', 'c')
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({
      code: 'journalAltered',
      tables: ['collectivities'],
      records: { named: [{ table: 'collectivities', name: 'Commune c' }], more: 0 },
    })
  })

  it('opens another workspace once told to, and leaves every file where it was', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune c"', '"Commune x"'))
    await expectNothingOpensOver()
    const before = everyFile()
    expect((await keeper.passBreak('readable')).ok).toBe(false)
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(false)
    expect(await keeper.passBreak('elsewhere')).toEqual({ ok: true, value: null })
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(true)
    expect(readOnly()).toBeNull()
    for (const [name, hash] of before) expect(everyFile().get(name)).toBe(hash)
    await found(keeper, 'z')
    machine.park.wipe()
    keeper = await machine.start()
    expect(readOnly()).toBeNull()
    expect(keeper.registers().collectivities.has('z')).toBe(true)
  })

  it('begins anew beside a journal of one damaged line, never in its place', async () => {
    await found(keeper, 'a')
    await machine.edit((text) => text.replace('"Commune a"', '"Commune x"'))
    machine.park.wipe()
    keeper = await machine.start()
    const damaged = readFileSync(join(folder(), 'journal-1.jsonl'))
    await keeper.passBreak('elsewhere')
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(true)
    expect(readFileSync(join(folder(), 'journal-1.jsonl'))).toEqual(damaged)
    await keeper.undo(noObjection)
    expect((await found(keeper, 'b')).ok).toBe(true)
    machine.park.wipe()
    keeper = await machine.start()
    expect(keeper.registers().collectivities.has('b')).toBe(true)
  })

  it('keeps what is readable of a broken journal as a workspace of its own once told to', async () => {
    await keeper.replaceAll(sample(), OPENING)
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await machine.edit((text) => text.replace('"Commune c"', '"Commune x"'))
    machine.park.wipe()
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({ code: 'journalCut', line: 4, missing: 1 })
    expect((await keeper.passBreak('readable')).ok).toBe(true)
    expect(readOnly()).toBeNull()
    await found(keeper, 'd')
    machine.park.wipe()
    keeper = await machine.start()
    const kept = ['a', 'b', 'c', 'd'].filter((id) => keeper.registers().collectivities.has(id))
    expect(kept).toEqual(['a', 'b', 'd'])
  })

  it('puts no workspace in place of one that was away with its folder and came back unseen', async () => {
    await keeper.replaceAll(sample(), OPENING)
    await found(keeper, 'a')
    await keeper.close()
    const away = `${folder()}-away`
    renameSync(folder(), away)
    writeFileSync(folder(), 'no folder')
    machine.park.wipe()
    keeper = await machine.start()
    expect(readOnly()).toMatchObject({ code: 'storageReadOnly', reason: 'gone' })
    expect(names(keeper)).toEqual([])
    rmSync(folder())
    renameSync(away, folder())
    const refused = failure({ code: 'workspaceBack' })
    expect(await keeper.replaceAll(sample(), OPENING)).toEqual(refused)
    expect(names(keeper)).toContain('Commune a')
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: { kind: 'rebuilt' } })
    expect((await keeper.replaceAll(sample(), OPENING)).ok).toBe(true)
    expect(names(keeper)).not.toContain('Commune a')
  })
})
