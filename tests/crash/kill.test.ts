import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import { VaultPark } from '../vault/vault-park'
import { killAfter } from './kill-after'

describe('a program that is killed while it keeps changes', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-killed-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('finds every acknowledged change at each next start, and at most one more', async () => {
    const acknowledged: string[] = []
    for (const [round, kills] of [1, 2, 3, 7, 20, 60].entries()) {
      acknowledged.push(...(await killAfter('writer', folder, String(round), kills)))
      const keeper = await openKeeper({
        folder,
        reopen: new VaultPark().open,
        now: () => '2026-03-02T09:00:00.000Z',
        author: () => 'test',
      })
      const kept = [...keeper.registers().collectivities.keys()]
      expect(keeper.state().readOnly).toBeNull()
      expect(kept).toEqual(expect.arrayContaining(acknowledged))
      expect(kept.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
      await keeper.close()
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(93)
  }, 120_000)
})
