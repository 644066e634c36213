import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, Machine, unwatched } from './keeping'
import { label, sample } from './records'

describe('of its own snapshots that are not among the last three, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  let municipalities = 0
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    municipalities = keeper.registers().collectivities.size
    await found(keeper, 'a')
  })
  afterEach(() => machine.dispose())

  const snapshots = () => machine.files().filter((name) => name.startsWith('snapshot'))

  /** So many starts after each of which the program has just taken a snapshot; answers once all files were read again. */
  async function rotate(starts: number): Promise<void> {
    for (let start = 0; start < starts; start += 1) {
      await found(keeper, `new-${start}`)
      keeper = await machine.start({ snapshotAfterBytes: 500 })
      const checked = () => keeper.state().checked.doneAt
      await expect.poll(checked, { timeout: 60_000 }).not.toBeNull()
    }
  }

  /** How many municipalities were added up to a line. */
  async function addedBy(sequence: number): Promise<number> {
    const past = await keeper.readPast({ sequence }, unwatched())
    if (!past.ok) throw new Error(JSON.stringify(past.failures))
    return (past.value?.reads.registers().collectivities.size ?? 0) - municipalities
  }

  it('deletes those that the journal gives again', async () => {
    await rotate(5)
    await expect.poll(snapshots).toHaveLength(4)
    expect(await addedBy(5)).toBe(3)
  })

  it('keeps the one that was taken from the vault, since no line before it is left', async () => {
    await keeper.close()
    rmSync(await machine.journal())
    keeper = await machine.start()
    expect(keeper.state().recovery?.kind).toBe('adopted')
    await rotate(5)
    await expect.poll(snapshots).toHaveLength(5)
    expect(snapshots()).toContain('snapshot-3.quotite.json')
    expect(await addedBy(4)).toBe(2)
  })
})
