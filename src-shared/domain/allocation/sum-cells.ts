import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { AgentCell } from './allocation'

/** Adds cells up, minutes and cents. One amount that is not known leaves the sum unknown: a hole is never a zero. */
export function sumCells(cells: readonly AgentCell[]): AgentCell {
  let [done, due, isKnown] = [0, 0, true]
  for (const { minutes: spent, amount } of cells) {
    done += spent
    due += amount ?? 0
    isKnown &&= amount !== null
  }
  return { minutes: minutes(done), amount: isKnown ? cents(due) : null }
}
