import { MOST_FACTS, type SettledFacts } from '#shared/contract/correctable-facts'
import type { RehearsedCell } from './rehearse-agent'

/** The cells of a file that only a statement locks, as hours that a correction can change. */
export function settledHours(cells: readonly RehearsedCell[]): SettledFacts {
  const lines = new Map<string, NonNullable<RehearsedCell['wanted']>[]>()
  let count = 0
  for (const { cell, wanted, failures } of cells) {
    const isLocked = failures.length > 0 && failures.every(({ code }) => code === 'settled')
    if (!isLocked || wanted === null) continue
    count += 1
    if (count > MOST_FACTS) continue
    const own = lines.get(cell.agentId)
    if (own === undefined) lines.set(cell.agentId, [wanted])
    else own.push(wanted)
  }
  const sheets = [...lines].map(([agentId, own]) => ({ agentId, lines: own }))
  const isOffered = count > 0 && count <= MOST_FACTS
  return { count, facts: isOffered ? [{ method: 'recordTime', input: { sheets } }] : [] }
}
