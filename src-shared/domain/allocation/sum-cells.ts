import { cents } from '#shared/kernel/cents'
import { sumMinutes } from '#shared/kernel/minutes'
import type { AgentCell } from './allocation'

/** Adds cells up, minutes and cents. One amount that is not known leaves the sum unknown: a hole is never a zero. */
export const sumCells = (cells: readonly AgentCell[]): AgentCell => ({
  minutes: sumMinutes(cells.map(({ minutes }) => minutes)),
  amount: cells.some(({ amount }) => amount === null)
    ? null
    : cents(cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
})
