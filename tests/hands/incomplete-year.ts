import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day, type Day } from '#shared/kernel/day'
import { withoutPapers } from './without-papers'

const MARIE = 'agent-m0104'
const NADEGE = 'agent-m0112'

/** How far the year lacks facts: weeks alone leave amounts to check, months leave none. */
export type Lacking = 'weeks' | 'months'

const isLeftOut = (on: Day): boolean =>
  (on >= day('2026-03-09') && on <= day('2026-03-31')) ||
  (on >= day('2026-05-01') && on <= day('2026-05-17'))

/**
 * The sample without its papers, in which each of six agents lacks a week of December, without five more weeks of Marie Dupont; with `months` also
 * without the hours of Nadège Colin in August and without the pay of five agents in October and November.
 */
export function incompleteYear(lacking: Lacking): WorkspaceFile {
  const file = withoutPapers()
  const timesheets = file.timesheets.map((sheet) =>
    sheet.agentId === MARIE
      ? { ...sheet, lines: sheet.lines.filter((line) => !isLeftOut(line.day)) }
      : sheet,
  )
  if (lacking === 'weeks') return { ...file, timesheets }
  return {
    ...file,
    timesheets: timesheets.filter(
      ({ agentId, month }) => !(agentId === NADEGE && month === '2026-08'),
    ),
    costs: file.costs.filter(
      ({ agentId, month }) => agentId === MARIE || !['2026-10', '2026-11'].includes(month),
    ),
  }
}
