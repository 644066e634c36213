import { fingerprint } from '#shared/kernel/fingerprint'
import { intersectPeriods } from '#shared/kernel/period'
import { settlingContent } from '../agreements/settling-terms'
import type { ServiceTravel } from '../travel/service-travel'
import type { AgentColumn } from './agent-column'
import type { PartFacts } from './placed-facts'
import type { ServiceCost } from './service-cost'
import type { ServiceUse } from './service-use'

/** Changes whenever the same facts could give another figure. Printed in fingerprints. */
export const ENGINE_VERSION = 2

const costsInOrder = ({ lines }: ServiceCost): readonly string[] =>
  lines
    .map(
      ({ agentId, month, full, borne }) => `${agentId} ${month} ${String(full)} ${String(borne)}`,
    )
    .sort()

/**
 * The facts of a part that do not depend on hours, reduced to what it uses, for its fingerprint: so that neither the order
 * in which agents, bodies, quotas or facts were listed changes it, nor any day beyond the period.
 */
export function frameFacts(
  { agreement: terms, period }: PartFacts,
  bodies: readonly string[],
  service: ServiceCost,
  travel: ServiceTravel | null,
): unknown {
  const { exemption = '' } = terms
  return {
    engine: ENGINE_VERSION,
    agreement: {
      id: terms.id,
      days: intersectPeriods(period, terms.period),
      terms: settlingContent(terms),
      ...(exemption === '' ? {} : { exempt: true }),
    },
    period,
    order: bodies,
    costs: costsInOrder(service),
    // Named only where there are any, so that a fingerprint without them does not change.
    ...(travel?.policy === 'charged' ? { travel: travel.lines } : {}),
    ...(service.charges.length === 0 ? {} : { charges: service.charges }),
  }
}

const columnPrints = new WeakMap<AgentColumn, string>()

/** Identifies what an agent did: computed once for each column. */
function columnPrint({ agentId, ...column }: AgentColumn, of: AgentColumn): string {
  const known = columnPrints.get(of)
  if (known !== undefined) return known
  // Rows and minutes are sums of the months, which are in no order of entry here.
  const { uses, months, common } = column
  const parts: string[] = []
  for (let at = 0; at < months.length; at += 3)
    parts.push(`${String(months[at])} ${String(months[at + 1])} ${String(months[at + 2])}`)
  const made = `${agentId} ${fingerprint({ uses, months: parts.sort().join(), common })}`
  columnPrints.set(of, made)
  return made
}

/** The hours that a part counts, for its fingerprint; in no order in which agents were listed. */
export const usedHours = (
  { columns, adjustments }: ServiceUse,
  bodies: readonly string[],
): unknown => ({
  bodies: bodies.length,
  columns: columns.map((column) => columnPrint(column, column)).sort(),
  ...(adjustments.length === 0
    ? {}
    : {
        adjustments: adjustments.map(
          ({ agentId, collectivityId, day, minutes: value, countedIn }) => ({
            agentId,
            collectivityId,
            day,
            countedIn,
            minutes: value,
          }),
        ),
      }),
})
