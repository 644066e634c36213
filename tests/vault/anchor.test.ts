import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Seal } from '../../src-main/keeper/journal-mark'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, keep, Machine, names } from './keeping'
import { label, sample } from './records'
import { statement } from './statement'

/** A key store of this machine, as the system has one. */
const sealOf = (key: string): Seal => ({
  close: (text) => `${key} ${text}`,
  open: (text) => {
    if (!text.startsWith(`${key} `)) throw new Error('Closed by another')
    return text.slice(key.length + 1)
  },
})

describe('with an anchor outside the data folder, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  let profile: string
  const marks = (key = 'this machine') => [
    { path: join(machine.folder, 'mark.json') },
    { path: join(profile, 'anchors', 'mark.json'), seal: sealOf(key) },
  ]
  beforeEach(async () => {
    machine = new Machine()
    profile = mkdtempSync(join(tmpdir(), 'quotite-profile-'))
    keeper = await machine.start({ marks: marks() })
    await keeper.replaceAll(
      { ...sample(), workspace: { name: 'Plaine', example: false } },
      label('Plaine', 'openWorkspace'),
    )
    for (const id of ['a', 'b']) await found(keeper, id)
    await keeper.close()
  })
  afterEach(async () => {
    await machine.dispose()
    rmSync(profile, { recursive: true, force: true })
  })

  const recovery = () => keeper.state().recovery
  const issue = (number: string) => {
    const after = statement(number, number)
    return keep(keeper, label(number, 'issueStatements'), {
      table: 'statements',
      id: number,
      before: null,
      after,
    })
  }

  /** Puts the whole folder and the database back as they were, after more was done. */
  async function rollBack(more: () => Promise<unknown>): Promise<void> {
    const copy = mkdtempSync(join(tmpdir(), 'quotite-copy-'))
    cpSync(machine.folder, copy, { recursive: true })
    const vault = await machine.park.copy()
    keeper = await machine.start({ marks: marks() })
    await more()
    await keeper.close()
    rmSync(machine.folder, { recursive: true })
    cpSync(copy, machine.folder, { recursive: true })
    rmSync(copy, { recursive: true })
    await machine.park.restore(vault)
    keeper = await machine.start({ marks: marks() })
  }

  /** Deletes the folder with all that is in it, the database included. */
  async function deleteAll(): Promise<void> {
    await keeper.close()
    rmSync(machine.folder, { recursive: true })
    mkdirSync(machine.folder)
    machine.park.wipe()
  }

  it('says how many changes are missing where the whole folder was put back to an earlier moment', async () => {
    await rollBack(async () => {
      for (const id of ['c', 'd', 'e']) await found(keeper, id)
    })
    expect(names(keeper)).not.toContain('Commune c')
    expect(recovery()).toMatchObject({ kind: 'found', journal: 'short', missing: 3 })
  })

  it('gives no number of a statement twice where the whole folder was put back to before its issue', async () => {
    await rollBack(async () => {
      for (const number of ['2026-001', '2026-002', '2026-003']) await issue(number)
    })
    expect(keeper.registers().statements.size).toBe(0)
    expect(recovery()).toMatchObject({ number: '2026-003' })
    expect(keeper.registers().workspace?.numbersGiven).toMatchObject([
      { fiscalYear: 2026, last: 3 },
    ])
    keeper = await machine.start({ marks: marks() })
    expect(recovery()?.number ?? null).toBeNull()
    expect(keeper.registers().workspace?.numbersGiven).toHaveLength(1)
  })

  it('says how many changes there were where the whole folder was deleted', async () => {
    await deleteAll()
    keeper = await machine.start({ marks: marks() })
    const { readOnly } = keeper.state()
    expect(readOnly).toEqual({ code: 'journalGone', folder: machine.folder, known: 3 })
  })

  it('says that there were changes where the key of the anchor was lost with the folder', async () => {
    await deleteAll()
    keeper = await machine.start({ marks: marks('another profile') })
    const { readOnly } = keeper.state()
    expect(readOnly).toEqual({ code: 'journalGone', folder: machine.folder, known: 1 })
  })

  it('does not believe an anchor that another machine or a hand wrote', async () => {
    const { path } = marks()[1] ?? { path: '' }
    writeFileSync(path, JSON.stringify({ sequence: 99, hash: 'x', numbers: [] }))
    keeper = await machine.start({ marks: marks() })
    expect(recovery()).toBeNull()
    await keeper.close()
    keeper = await machine.start({ marks: marks('another machine') })
    expect(recovery()).toBeNull()
    expect((await found(keeper, 'c')).ok).toBe(true)
  })
})
