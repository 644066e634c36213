import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastLineIn } from '../../src-main/backups/place-folder'
import { found, Machine, names } from './keeping'
import { label, sample } from './records'

describe('a data folder whose journal, database and marks are gone', () => {
  let data: string
  let machine: Machine
  const leftBehind = () => lastLineIn(join(data, 'backups'))

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'quotite-left-'))
    machine = new Machine(join(data, 'journal'))
  })
  afterEach(async () => {
    await machine.dispose()
    rmSync(data, { recursive: true, force: true })
  })

  const putBackups = (...names: readonly string[]): void => {
    mkdirSync(join(data, 'backups'))
    for (const name of names) writeFileSync(join(data, 'backups', name), '')
  }

  it('is said to have lost what its backups name, and nothing takes its place unasked', async () => {
    putBackups(
      'quotite-5f0c1d2e-20261128T021400Z-7-9b1c04e7a2d3.quotite.age',
      'quotite-5f0c1d2e-20261127T021400Z-12.quotite.age',
      'quotite-sauvegardes.txt',
    )
    const keeper = await machine.start({ leftBehind })
    const gone = { code: 'journalGone', folder: machine.folder, known: 12 } as const
    expect(keeper.state().readOnly).toEqual(gone)
    expect(await found(keeper, 'a')).toEqual({ ok: false, failures: [gone] })
    expect((await keeper.passBreak('elsewhere')).ok).toBe(true)
    const opened = label('Exemple', 'openWorkspace')
    expect((await keeper.replaceAll(sample(), opened)).ok).toBe(true)
    const again = await machine.start({ leftBehind })
    expect(again.state()).toMatchObject({ readOnly: null, recovery: null })
  })

  it('is a new one where no backup is there either', async () => {
    const keeper = await machine.start({ leftBehind })
    expect(keeper.state().readOnly).toBeNull()
    expect((await found(keeper, 'a')).ok).toBe(true)
    expect(names(keeper)).toEqual(['Commune a'])
  })
})
