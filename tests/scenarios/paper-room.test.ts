import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savePaper } from '../../src-main/use-cases/save-paper'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { paperStore } from '../../src-main/papers/paper-store'
import { mountSmallDisk, unmount } from '../crash/mounts'
import { Machine, rename } from '../vault/keeping'
import { Office, well } from './office'
import { Territory } from './territory'
import { RESOLUTION } from './resolution-card'

let folder: string
let machine: Machine

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-paper-room-'))
})
afterEach(async () => {
  await machine.dispose()
  unmount(folder)
  rmSync(folder, { recursive: true, force: true })
})

describe('a paper that would take the room that the work needs', () => {
  it('is refused with what is wanted, nothing of it stays, and the work goes on', async (context) => {
    machine = new Machine(join(folder, 'journal'))
    if (!mountSmallDisk(folder, 30)) context.skip('this machine lets nothing be mounted')
    const keeper = await machine.start({ leastFreeBytes: 20_000_000 })
    const file = new Territory('AIG', 'BLI').lends('Marie').file()
    const { surroundings } = new Office(file)
    well(await openWorkspace({ keeper }, file))
    const papers = paperStore(join(folder, 'papers'))
    const attach = (megabytes: number) =>
      savePaper({ keeper, surroundings, papers }, RESOLUTION, {
        fileName: 'deliberation.pdf',
        bytes: new Uint8Array(megabytes * 1_000_000).fill(megabytes),
      })
    expect(await attach(15)).toMatchObject({ failures: [{ code: 'roomLacking' }] })
    expect(readdirSync(join(folder, 'papers'))).toEqual([])
    expect((await rename(keeper, 'AIG', 'Aignay')).ok).toBe(true)
    expect((await attach(5)).ok).toBe(true)
    expect((await rename(keeper, 'AIG', 'Aignay-le-Duc')).ok).toBe(true)
  })
})
