import { canonicalJson } from '#shared/kernel/canonical-json'
import type { ServiceTravel } from '../travel/service-travel'
import { settlingContent } from '../agreements/settling-terms'
import type { KeyedSettlement } from './settle-part'

/** Changes whenever the same facts could give another figure. Printed in fingerprints. */
export const ENGINE_VERSION = 2

const inOrder = (values: readonly unknown[]): readonly string[] => values.map(canonicalJson).sort()

/**
 * The facts that a part rests on, reduced to what it used, for its fingerprint: each under its own name, so that no order in
 * which agents, bodies, quotas or facts were listed moves it.
 *
 * @param besides what the key and the limits counted besides hours and costs; absent where there is nothing else
 */
export function usedFacts(
  { facts, terms, bodies, use, service }: KeyedSettlement,
  besides: unknown,
  charged: ServiceTravel | null,
): unknown {
  const { period } = facts
  const { exemption = '' } = terms
  const agents = terms.agents.map(({ agentId }) => agentId)
  /** Minutes by agent, those without any left out. */
  const byAgent = (line: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(
      line.flatMap((value, column) => (value === 0 ? [] : [[agents[column] ?? '', value]])),
    )
  return {
    engine: ENGINE_VERSION,
    agreement: {
      ...{ id: terms.id, period: terms.period, terms: settlingContent(terms) },
      ...(exemption === '' ? {} : { exempt: true }),
    },
    period,
    order: bodies,
    hours: use.byAgent.map(byAgent),
    months: use.byMonth,
    uses: use.uses,
    common: byAgent(use.commonByAgent),
    costs: inOrder(service.lines),
    ...(besides === undefined ? {} : { besides }),
    ...(charged === null ? {} : { travel: charged.lines }),
    // Named only where there are any, so that settlements without charges or late hours keep their fingerprints.
    ...(service.charges.length === 0 ? {} : { charges: service.charges }),
    ...(use.adjustments.length === 0
      ? {}
      : {
          adjustments: use.adjustments.map(
            ({ agentId, collectivityId, day, minutes: value, countedIn }) => ({
              ...{ agentId, collectivityId, day, countedIn },
              minutes: value,
            }),
          ),
        }),
  }
}
