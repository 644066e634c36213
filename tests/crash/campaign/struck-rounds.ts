import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Machine } from '../../vault/keeping'
import { fill, makeRoom, mountReadOnly, mountSmallDisk, unmount } from '../mounts'
import { PAIRS } from './damages'
import { compareStart, nothingWrong, type RoundOutcome } from './outcome'
import { chance, scriptOf, take, type Script } from './script'
import { strike } from './strike'
import { World } from './world'

const LENGTH = 24

const marksIn = (machine: Machine) => [{ path: join(machine.folder, '..', 'mark.json') }]

/** A machine whose journal lies in a folder of its own. */
function newMachine(): { readonly machine: Machine; readonly dispose: () => Promise<void> } {
  const outer = new Machine()
  const machine = new Machine(join(outer.folder, 'journal'))
  return {
    machine,
    dispose: async () => {
      await machine.dispose()
      await outer.dispose()
    },
  }
}

/** Plays a script from a step on; how many more steps were acknowledged before one was not. */
async function play(
  keeper: Awaited<ReturnType<Machine['start']>>,
  { steps }: Script,
  from: number,
  until: number,
): Promise<number> {
  for (let at = from; at < until; at += 1) {
    const step = steps[at]
    if (step === undefined) return at
    const taken = await take(keeper, step).catch(() => null)
    if (taken === null || !taken.ok) return at
  }
  return until
}

/** The process of the vault dies at some of its answers, again and again: everything goes on. */
export async function vaultRound(seed: number): Promise<RoundOutcome> {
  const { machine, dispose } = newMachine()
  const pick = chance(seed)
  const script = scriptOf(seed, LENGTH, 8)
  try {
    const keeper = await machine.start({ marks: marksIn(machine) })
    // At a third kill in a row, a step is refused in words.
    let kills = 0
    machine.park.before(() => {
      if (kills === 0 || pick(8) > 0) return
      kills -= 1
      machine.park.kill()
    })
    let done = 0
    while (done < LENGTH) {
      kills = 2
      if ((await play(keeper, script, done, done + 1)) === done) break
      done += 1
    }
    machine.park.before(null)
    const outcome = await compareStart(keeper, script, done)
    return done === LENGTH
      ? outcome
      : { ...outcome, falseWords: [...outcome.falseWords, `refused at step ${String(done)}`] }
  } finally {
    await dispose()
  }
}

/** The whole program dies between the journal and the vault, which is there at the next start. */
export async function betweenRound(seed: number): Promise<RoundOutcome> {
  const { machine, dispose } = newMachine()
  const pick = chance(seed)
  const script = scriptOf(seed, LENGTH, 12)
  try {
    const keeper = await machine.start({ marks: marksIn(machine) })
    const verbs = ['apply', 'clear', 'load', 'setState', 'check'] as const
    const fatal = verbs[pick(verbs.length)]
    let left = 1 + pick(LENGTH)
    let isDead = false
    const starts: ReturnType<Machine['start']>[] = []
    machine.park.before((verb) => {
      if (isDead || verb !== fatal) return
      left -= 1
      if (left > 0) return
      isDead = true
      machine.park.kill()
      starts.push(machine.start({ marks: marksIn(machine) }))
    })
    const done = await play(keeper, script, 0, LENGTH)
    machine.park.before(null)
    const again = starts[0] ?? machine.start({ marks: marksIn(machine) })
    return await compareStart(await again, script, done)
  } finally {
    await dispose()
  }
}

/** The disk fills up under a script, and has room again. */
export async function fullDiskRound(seed: number): Promise<RoundOutcome | null> {
  const { machine, dispose } = newMachine()
  const pick = chance(seed)
  const script = scriptOf(seed, LENGTH, 10)
  mkdirSync(machine.folder, { recursive: true })
  if (!mountSmallDisk(machine.folder, 1)) {
    await dispose()
    return null
  }
  try {
    const keeper = await machine.start({ marks: marksIn(machine) })
    const first = await play(keeper, script, 0, 1 + pick(LENGTH - 1))
    fill(machine.folder)
    const full = await play(keeper, script, first, LENGTH)
    const refusal = keeper.state().readOnly
    const isSaid = full === LENGTH || refusal?.code === 'storageReadOnly'
    if (pick(2) === 0) machine.park.wipe()
    const again = await machine.start({ marks: marksIn(machine) })
    makeRoom(machine.folder)
    const done = await play(again, script, full, LENGTH)
    const last = await machine.start({ marks: marksIn(machine) })
    const outcome = await compareStart(last, script, done)
    const words = [
      ...(isSaid ? [] : [`full, and said ${JSON.stringify(refusal)}`]),
      ...(done === LENGTH ? [] : [`refused with room, step ${String(done)}`]),
    ]
    return { ...outcome, falseWords: [...outcome.falseWords, ...words] }
  } finally {
    unmount(machine.folder)
    await dispose()
  }
}

/** Nothing may be written any more, in the middle of a script, and then it may again. */
export async function readOnlyRound(seed: number): Promise<RoundOutcome | null> {
  const { machine, dispose } = newMachine()
  const pick = chance(seed)
  const script = scriptOf(seed, LENGTH, 10)
  try {
    const keeper = await machine.start({ marks: marksIn(machine) })
    const first = await play(keeper, script, 0, 1 + pick(LENGTH - 1))
    await keeper.close()
    if (!mountReadOnly(machine.folder)) return null
    try {
      const shut = await machine.start({ marks: marksIn(machine) })
      const refused = await play(shut, script, first, first + 1)
      const { readOnly } = shut.state()
      const isSaid =
        refused === first && readOnly?.code === 'storageReadOnly' && readOnly.reason === 'forbidden'
      unmount(machine.folder)
      const done = await play(shut, script, first, LENGTH)
      const outcome = await compareStart(
        await machine.start({ marks: marksIn(machine) }),
        script,
        done,
      )
      const words = isSaid || first === LENGTH ? [] : [`shut, and said ${JSON.stringify(readOnly)}`]
      return { ...outcome, falseWords: [...outcome.falseWords, ...words] }
    } finally {
      unmount(machine.folder)
    }
  } finally {
    await dispose()
  }
}

/** The clock jumps years back and forth: nothing rests on it, and one that is behind is said. */
export async function clockRound(seed: number): Promise<RoundOutcome> {
  const { machine, dispose } = newMachine()
  const pick = chance(seed)
  const script = scriptOf(seed, LENGTH, 8)
  let year = 2026
  const now = (): string => `${String(year)}-03-02T09:00:00.000Z`
  try {
    const keeper = await machine.start({ marks: marksIn(machine), now })
    let done = 0
    while (done < LENGTH) {
      year = 1971 + pick(120)
      if ((await play(keeper, script, done, done + 1)) === done) break
      done += 1
    }
    const last = year
    year = 1971 + pick(120)
    if (pick(2) === 0) machine.park.wipe()
    const again = await machine.start({ marks: marksIn(machine), now })
    const outcome = await compareStart(again, script, done)
    const isBehind = year < last
    const isSaid = (again.state().recovery?.clock ?? null) !== null
    const words =
      isBehind === isSaid ? [] : [`clock behind: ${String(isBehind)}, said: ${String(isSaid)}`]
    return { ...outcome, falseWords: [...outcome.falseWords, ...words] }
  } finally {
    await dispose()
  }
}

let world: Promise<World> | null = null

/** Two things are damaged at once. */
export async function doubleRound(seed: number): Promise<RoundOutcome> {
  world ??= World.make()
  const pair = PAIRS[chance(seed)(PAIRS.length)]
  const { verdict, heard } = await strike(await world, pair ?? [])
  const { sequence } = (await world).truth
  const wrong = verdict.startsWith('FALSE')
    ? [`${(pair ?? []).map(({ thing, kind }) => `${thing} ${kind}`).join(' + ')}: ${verdict}`]
    : []
  return {
    ...nothingWrong(sequence),
    emptied: wrong.length > 0 && heard.screen.size === 0 && heard.readOnly === null,
    falseWords: wrong,
  }
}

/** Removes what the rounds share. */
export async function disposeWorld(): Promise<void> {
  if (world !== null) (await world).dispose()
  world = null
}
