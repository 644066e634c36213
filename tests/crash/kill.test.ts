import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import { VaultPark } from '../vault/vault-park'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Runs the writer until it has said so many acknowledged changes, kills it, and gives all that it said. */
async function killAfter(
  folder: string,
  round: string,
  acknowledged: number,
): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, folder, round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  writer.stdout.setEncoding('utf8')
  writer.stdout.on('data', (text: string) => {
    said += text
    if (said.split('\n').length > acknowledged) writer.kill('SIGKILL')
  })
  await once(writer, 'close')
  return said.split('\n').slice(0, -1)
}

describe('a program that is killed while it keeps changes', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-killed-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('finds every acknowledged change at each next start, and at most one more', async () => {
    const acknowledged: string[] = []
    for (const [round, kills] of [1, 2, 3, 7, 20, 60].entries()) {
      acknowledged.push(...(await killAfter(folder, String(round), kills)))
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
