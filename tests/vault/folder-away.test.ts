import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureSentence } from '#shared/wording/failure-sentence'
import { Lease } from '../../src-main/keeper/lease'
import { found, Machine, names } from './keeping'

const BEAT = 20

describe('a data folder that goes away while it is open', () => {
  let share: string
  let machine: Machine
  let lease: Lease
  const away = (): string => `${share}-away`

  beforeEach(async () => {
    share = mkdtempSync(join(tmpdir(), 'quotite-away-'))
    machine = new Machine(join(share, 'journal'))
    const taken = await Lease.take({
      path: join(share, 'lease.json'),
      id: 'this start',
      author: 'Claire',
      host: 'RH-2',
      since: '2026-03-02T09:12:00.000Z',
      on: '2026-03-02',
      note: () => undefined,
      beat: BEAT,
    })
    if (!taken.ok) throw new Error('The folder was free')
    lease = taken.value
  })
  afterEach(async () => {
    await lease.release()
    await machine.dispose()
    for (const folder of [share, away()]) rmSync(folder, { recursive: true, force: true })
  })

  const expectRefused = async (keeper: Awaited<ReturnType<Machine['start']>>) => {
    const refusal = { code: 'dataFolderAway', folder: share } as const
    expect(await found(keeper, 'b')).toEqual({ ok: false, failures: [refusal] })
    expect(keeper.state().readOnly).toEqual(refusal)
    expect(failureSentence(refusal, 'fr')).toContain('n’est plus à sa place')
  }

  const expectBack = async () => {
    const keeper = await machine.start({ held: lease.refusal })
    expect(names(keeper)).toEqual(['Commune a', 'Commune b'])
  }

  it('takes nothing until it is back: an empty folder in its place is another one', async () => {
    const keeper = await machine.start({ held: lease.refusal })
    expect((await found(keeper, 'a')).ok).toBe(true)
    renameSync(share, away())
    mkdirSync(share)
    await setTimeout(3 * BEAT)
    await expectRefused(keeper)
    await expectRefused(keeper)
    expect(readdirSync(share)).toEqual([])
    rmSync(share, { recursive: true })
    renameSync(away(), share)
    expect((await found(keeper, 'b')).ok).toBe(true)
    expect(keeper.state()).toMatchObject({ readOnly: null, recovery: null })
    await expectBack()
  })

  it('is not made anew where nothing is in its place', async () => {
    const keeper = await machine.start({ held: lease.refusal })
    expect((await found(keeper, 'a')).ok).toBe(true)
    renameSync(share, away())
    await expectRefused(keeper)
    await setTimeout(3 * BEAT)
    expect(existsSync(share)).toBe(false)
    renameSync(away(), share)
    expect((await found(keeper, 'b')).ok).toBe(true)
    await expectBack()
  })

  it('is still there where only its note of who has it open was deleted', async () => {
    const keeper = await machine.start({ held: lease.refusal })
    rmSync(join(share, 'lease.json'))
    expect((await found(keeper, 'a')).ok).toBe(true)
    await setTimeout(3 * BEAT)
    expect(existsSync(join(share, 'lease.json'))).toBe(true)
  })
})
