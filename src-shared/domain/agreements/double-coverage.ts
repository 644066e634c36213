import type { Day } from '#shared/kernel/day'
import type { OpenPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { standingTerms, termVersions } from './term-versions'

/** An agent and a body that two agreements cover on the same days: their hours would be billed twice. */
export interface DoubleCoverage {
  readonly agentId: string
  readonly collectivityId: string
  /** The first day on which both are in force. */
  readonly day: Day
  /** Reference of the other agreement. */
  readonly other: string
}

/** The first day that two periods share, if any. */
function firstCommonDay(a: OpenPeriod, b: OpenPeriod): Day | null {
  const from = a.from > b.from ? a.from : b.from
  const within = ({ to }: OpenPeriod): boolean => to === null || from <= to
  return within(a) && within(b) ? from : null
}

/** The pair that some terms of one agreement cover together with some terms of another, if any. */
function commonPair(terms: Agreement, other: Agreement): DoubleCoverage | undefined {
  const agents = new Set(terms.agents.map(({ agentId }) => agentId))
  const bodies = new Set(terms.beneficiaries.map(({ collectivityId }) => collectivityId))
  const day = firstCommonDay(terms.period, other.period)
  const agent = other.agents.find(({ agentId }) => agents.has(agentId))
  const body = other.beneficiaries.find(({ collectivityId }) => bodies.has(collectivityId))
  if (day === null || agent === undefined || body === undefined) return undefined
  const { agentId } = agent
  return { agentId, collectivityId: body.collectivityId, day, other: other.reference }
}

/** The first pair that an agreement covers together with another one, if any. Archived agreements don't count. */
export function doubleCoverage(
  agreement: Agreement,
  others: Iterable<Agreement>,
): DoubleCoverage | undefined {
  if (agreement.archived) return undefined
  const rivals = [...others].filter(({ archived, id }) => !archived && id !== agreement.id)
  for (const other of standingTerms(rivals)) {
    for (const { agreement: terms } of termVersions(agreement)) {
      const pair = commonPair(terms, other)
      if (pair !== undefined) return pair
    }
  }
  return undefined
}
