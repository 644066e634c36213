import type { HistoryLine } from '#shared/contract/views'
import type { IndexedLine } from '../journal/scan-lines'

/** The last changes, latest first, without the snapshots that the program took automatically. */
export function historyOf(lines: readonly IndexedLine[], limit: number): readonly HistoryLine[] {
  const history: HistoryLine[] = []
  for (let at = lines.length - 1; at >= 0 && history.length < limit; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.label === null) continue
    const { sequence, at: instant, author, label } = line
    history.push({ sequence, at: instant, author, label })
  }
  return history
}
