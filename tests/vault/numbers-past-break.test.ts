import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { keep, Machine } from './keeping'
import { label, sample } from './records'
import { statement } from './statement'

const PLAIN = { ...sample(), workspace: { name: 'Plaine', example: false } }

describe('where a journal breaks before statements that were issued, and the database is lost too', () => {
  let machine: Machine
  let keeper: OpenKeeper
  let profile: string
  const start = async (): Promise<void> => {
    keeper = await machine.start({ marks: [{ path: join(profile, 'mark.json') }] })
  }
  /** The highest number that the workspace knows to be given, whether or not its statement is there. */
  const given = () => keeper.registers().workspace?.numbersGiven?.map(({ last }) => last)

  beforeEach(async () => {
    machine = new Machine()
    profile = mkdtempSync(join(tmpdir(), 'quotite-profile-'))
    await start()
    await keeper.replaceAll(PLAIN, label('Plaine', 'openWorkspace'))
    for (const number of ['2026-001', '2026-002', '2026-003'])
      await keep(keeper, label(number, 'issueStatements'), {
        table: 'statements',
        id: number,
        before: null,
        after: statement(number, number),
      })
    await keeper.close()
    machine.park.wipe()
    await machine.edit((text) => {
      const lines = text.split('\n')
      return lines
        .map((line, at) => (at === 2 ? line.replace('2026-002', '2026-992') : line))
        .join('\n')
    })
    await start()
  })
  afterEach(async () => {
    await machine.dispose()
    rmSync(profile, { recursive: true, force: true })
  })

  it('no number is given twice in what is readable of it', async () => {
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalCut', missing: 2 })
    expect((await keeper.passBreak('readable')).ok).toBe(true)
    expect(keeper.registers().statements.size).toBe(1)
    expect(given()).toEqual([3])
    await keeper.close()
    await start()
    expect(given()).toEqual([3])
  })

  it('nor in an older workspace that is opened in its place, after the example was', async () => {
    expect((await keeper.passBreak('elsewhere')).ok).toBe(true)
    expect((await openWorkspace({ keeper }, sample())).ok).toBe(true)
    await keeper.close()
    await start()
    expect((await openWorkspace({ keeper }, PLAIN)).ok).toBe(true)
    expect(given()).toEqual([3])
    await keeper.close()
    await start()
    expect(given()).toEqual([3])
  })
})
