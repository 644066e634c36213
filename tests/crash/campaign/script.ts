import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { OpenKeeper } from '../../../src-main/keeper/open-keeper'
import { found, noObjection, rename } from '../../vault/keeping'
import { label } from '../../vault/records'
import { smallFile } from './world'

/** Numbers that look like chance, the same for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** One thing that a person does. */
export type Step =
  | { readonly what: 'found'; readonly id: string }
  | { readonly what: 'rename'; readonly id: string; readonly name: string }
  | { readonly what: 'undo' }
  | { readonly what: 'open'; readonly ids: readonly string[]; readonly name: string }

/** Name of each municipality that a person would see. */
export type Shown = ReadonlyMap<string, string>

/** A script of steps, and what is on screen after each: `states[n]` after `n` steps. */
export interface Script {
  readonly steps: readonly Step[]
  readonly states: readonly Shown[]
}

/**
 * A script of so many steps.
 *
 * @param openings of a hundred steps, so many put another workspace in place
 */
export function scriptOf(seed: number, length: number, openings: number): Script {
  const pick = chance(seed)
  const steps: Step[] = []
  const states: Shown[] = [new Map()]
  let past: Shown[] = []
  let shown: Shown = new Map()
  for (let at = 0; at < length; at += 1) {
    const dice = pick(100)
    const before = shown
    if (at === 0 || dice < openings) {
      const ids = [`o${String(at)}a`, `o${String(at)}b`]
      const name = `Plaine ${String(at)}`
      steps.push({ what: 'open', ids, name })
      shown = new Map(ids.map((id) => [id, `Commune ${id}`]))
      past = []
    } else if (dice > 85 && past.length > 0) {
      steps.push({ what: 'undo' })
      shown = past.pop() ?? shown
    } else if (dice > 65 && shown.size > 0) {
      const id = [...shown.keys()][pick(shown.size)] ?? ''
      const name = `Nom ${String(at)}`
      steps.push({ what: 'rename', id, name })
      shown = new Map([...shown, [id, name]])
      past.push(before)
    } else {
      const id = `s${String(at)}`
      steps.push({ what: 'found', id })
      shown = new Map([...shown, [id, `Commune ${id}`]])
      past.push(before)
    }
    states.push(shown)
  }
  return { steps, states }
}

/** Does one step. */
export function take(keeper: OpenKeeper, step: Step): Promise<Result<unknown, Failure>> {
  if (step.what === 'found') return found(keeper, step.id)
  if (step.what === 'rename') return rename(keeper, step.id, step.name)
  if (step.what === 'undo') return keeper.undo(noObjection)
  return keeper.replaceAll(smallFile(step.ids, step.name), label(step.name, 'openWorkspace'))
}

/** What is on screen. */
export const shownBy = (keeper: OpenKeeper): Shown =>
  new Map([...keeper.registers().collectivities.values()].map(({ id, name }) => [id, name]))

const textOf = (shown: Shown): string =>
  JSON.stringify([...shown].sort(([a], [b]) => (a < b ? -1 : 1)))

export const isSame = (one: Shown, two: Shown): boolean => textOf(one) === textOf(two)

/** The number of acknowledged steps that are not on screen, where up to `underWay` more may be; `null`: the screen is none of them. */
export function lostSteps(
  { states }: Script,
  acknowledged: number,
  shown: Shown,
  underWay = 1,
): number | null {
  const reachable = [...states.keys()].filter((at) => at <= acknowledged + underWay)
  const at = reachable.findLast((state) => isSame(states[state] ?? new Map(), shown))
  return at === undefined ? null : Math.max(0, acknowledged - at)
}
