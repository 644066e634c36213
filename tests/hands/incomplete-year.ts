import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day, type Day } from '#shared/kernel/day'
import { withoutPapers } from './without-papers'

const MARIE = 'agent-m0104'
const NADEGE = 'agent-m0112'
const PASCAL = 'agent-m0123'
const UNMEASURED = 'commune-21136'

/**
 * How far the year lacks facts: weeks alone leave amounts to check, months leave none, and where everything lacks, a week is
 * entered in part, hours are kept of days to come, a criterion of the key has no value for a body, and a week waits for approval.
 */
export type Lacking = 'weeks' | 'months' | 'everything'

/** The day on which the year is looked at: within it, where hours are still to come. */
export const dayOf = (lacking: Lacking): Day =>
  day(lacking === 'everything' ? '2026-12-17' : '2027-01-15')

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
  const withoutMonths = {
    ...file,
    timesheets: timesheets.filter(
      ({ agentId, month }) => !(agentId === NADEGE && month === '2026-08'),
    ),
    costs: file.costs.filter(
      ({ agentId, month }) => agentId === MARIE || !['2026-10', '2026-11'].includes(month),
    ),
  }
  return lacking === 'months' ? withoutMonths : withoutMore(withoutMonths)
}

const isOfShortWeek = (on: Day): boolean => on >= day('2026-06-09') && on <= day('2026-06-14')

/** Takes what is left away from a year without some months. */
const withoutMore = (file: WorkspaceFile): WorkspaceFile => ({
  ...file,
  // Of an office of its own, which is looked at on the day that its clock says.
  workspace: { name: 'Pays de Saint-Seine', example: false },
  timesheets: file.timesheets.map((sheet) =>
    sheet.agentId === PASCAL
      ? { ...sheet, lines: sheet.lines.filter((line) => !isOfShortWeek(line.day)) }
      : sheet,
  ),
  criteria: [
    {
      id: 'workstations',
      name: 'Postes informatiques',
      unit: 'postes',
      source: '',
      archived: false,
      values: file.collectivities
        .filter(({ id }) => id !== UNMEASURED)
        .map(({ id }) => ({ collectivityId: id, year: 2026, hundredths: 300 })),
    },
  ],
  agreements: file.agreements.map((agreement) => ({
    ...agreement,
    key: {
      kind: 'criteria',
      criteria: [
        { measure: { kind: 'hours' }, weight: 1 },
        { measure: { kind: 'criterion', criterionId: 'workstations' }, weight: 1 },
      ],
    },
  })),
  submissions: [
    {
      id: 'week-50',
      agentId: MARIE,
      period: { from: day('2026-12-07'), to: day('2026-12-13') },
      steps: [
        { step: 'submitted', at: '2026-12-14T08:00:00Z', author: 'Marie Dupont', reason: '' },
      ],
    },
  ],
})
