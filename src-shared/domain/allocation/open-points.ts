import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { monthOf } from '#shared/kernel/month'
import type { Allocation } from './allocation'
import type { Objection } from './objection'
import { isBlocking, isValue, objectionGroups, pointsOf } from './objection-groups'

/** How many points settlements leave open. */
export interface OpenPoints {
  /** What leaves them without amounts, each month of an agent and each body by itself. */
  readonly holes: number
  /** What is to be checked besides, the weeks of an agent together. */
  readonly doubts: number
}

/** Counts the objections to a settlement, or to several of one agreement: every screen says these numbers. */
export function openPoints(objections: readonly Objection[]): OpenPoints {
  const groups = objectionGroups(objections)
  const blocking = groups.filter(isBlocking)
  return {
    holes: blocking.reduce((sum, group) => sum + pointsOf(group), 0),
    doubts: groups.length - blocking.length,
  }
}

/** Whether an objection is to what is entered of an agent or a body once, whatever the number of agreements that count it. */
const isOfTerritory = (objection: Objection): boolean =>
  'agentId' in objection || isValue(objection)

/**
 * Counts the objections to settlements of any agreements: what several of them lack of one agent or body is one point, and what each lacks
 * itself is one for each.
 */
export function openPointsOfAll(
  settlements: readonly Pick<Allocation, 'agreementId' | 'objections'>[],
): OpenPoints {
  const territory = settlements.flatMap(({ objections }) => objections.filter(isOfTerritory))
  const own = groupBy(settlements, ({ agreementId }) => agreementId).map((of) =>
    of.flatMap(({ objections }) => objections.filter((one) => !isOfTerritory(one))),
  )
  const counts = [territory, ...own].map(openPoints)
  return {
    holes: counts.reduce((sum, { holes }) => sum + holes, 0),
    doubts: counts.reduce((sum, { doubts }) => sum + doubts, 0),
  }
}

/** How many months of agents settlements lack, each once whatever the number of agreements that lend the agent. */
export const monthsLacking = (
  settlements: readonly Pick<Allocation, 'objections'>[],
  code: 'monthUnentered' | 'monthUnpriced',
): number =>
  openPoints(settlements.flatMap(({ objections }) => objections.filter((one) => one.code === code)))
    .holes

/** How many of the holes are months under way or to come: they can’t be filled yet. */
export const holesToCome = (objections: readonly Objection[], today: Day): number =>
  openPoints(
    objections.filter(
      (one) =>
        (one.code === 'monthUnentered' || one.code === 'monthUnpriced') &&
        one.month >= monthOf(today),
    ),
  ).holes
