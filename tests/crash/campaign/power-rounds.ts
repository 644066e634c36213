import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Machine } from '../../vault/keeping'
import type { VaultPark } from '../../vault/vault-park'
import { compareStart, type RoundOutcome } from './outcome'
import { RecordedDisk } from './recorded-disk'
import { chance, scriptOf, take, type Script } from './script'
import { marksOf } from './world'

type VaultCopy = Awaited<ReturnType<VaultPark['copy']>>

/** A script that was played on a recorded disk: how many events there were at the end of each step, and a few copies of the vault. */
interface Recording {
  readonly disk: RecordedDisk
  readonly script: Script
  readonly ends: readonly number[]
  readonly vaults: readonly { readonly step: number; readonly copy: VaultCopy }[]
  readonly isFaithful: boolean
}

const LENGTH = 30

/** Plays a script, with several starts, and notes all that the disk was given. */
async function record(seed: number): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-recorded-'))
  for (const name of ['data', 'profile']) mkdirSync(join(folder, name))
  const disk = new RecordedDisk(folder)
  const script = scriptOf(seed, LENGTH, 12)
  const machine = new Machine(join(folder, 'data', 'journal'))
  const scratch = mkdtempSync(join(tmpdir(), 'quotite-replayed-'))
  const options = { marks: marksOf(folder), pauseBetweenFiles: 0, snapshotAfterBytes: 2_000 }
  try {
    let keeper = await machine.start(options)
    const ends: number[] = []
    const vaults: { step: number; copy: VaultCopy }[] = []
    for (const [at, step] of script.steps.entries()) {
      const taken = await take(keeper, step)
      if (!taken.ok) throw new Error(JSON.stringify(taken.failures))
      ends.push(disk.events.length)
      if (at % 7 !== 6) continue
      vaults.push({ step: at + 1, copy: await machine.park.copy() })
      await keeper.close()
      keeper = await machine.start(options)
    }
    await keeper.close()
    return { disk, script, ends, vaults, isFaithful: disk.isFaithful(scratch) }
  } finally {
    disk.stop()
    await machine.dispose()
    rmSync(folder, { recursive: true, force: true })
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The power is cut at some moment of a recording: what the disk has then is opened, with an older database or none. */
async function powerCut(recording: Recording, seed: number): Promise<RoundOutcome> {
  const { disk, script, ends, vaults, isFaithful } = recording
  const pick = chance(seed)
  const after = pick(disk.events.length + 1)
  const acknowledged = ends.filter((end) => end <= after).length
  const folder = mkdtempSync(join(tmpdir(), 'quotite-cut-'))
  for (const name of ['data', 'profile']) mkdirSync(join(folder, name))
  disk.cutInto(folder, after, pick)
  const machine = new Machine(join(folder, 'data', 'journal'))
  const older = vaults.findLast(({ step }) => step <= acknowledged)
  if (older !== undefined && pick(2) === 0) await machine.park.restore(older.copy)
  try {
    const keeper = await machine.start({ marks: marksOf(folder), pauseBetweenFiles: 0 })
    const outcome = await compareStart(keeper, script, acknowledged)
    return isFaithful
      ? outcome
      : { ...outcome, falseWords: [...outcome.falseWords, 'the recording missed something'] }
  } finally {
    await machine.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** So many cuts are tried of one recording. */
const CUTS = 25
let recorded: { readonly from: number; readonly recording: Recording } | null = null

/** A round in which the power is cut. */
export async function powerRound(seed: number): Promise<RoundOutcome> {
  const from = Math.floor(seed / CUTS)
  if (recorded?.from !== from) recorded = { from, recording: await record(from + 1) }
  return powerCut(recorded.recording, seed)
}
