import type { AllocationFacts } from './facts'
import type { ServiceTravel } from '../travel/service-travel'
import type { ServiceCost } from './service-cost'
import type { ServiceUse } from './service-use'

/** Changes whenever the same facts could give another figure. Printed in fingerprints. */
export const ENGINE_VERSION = 1

/** The facts that a settlement rests on, reduced to what it used, for its fingerprint. */
export function usedFacts(
  facts: AllocationFacts,
  order: readonly string[],
  use: ServiceUse,
  cost: ServiceCost,
  besides: unknown,
  charged: ServiceTravel | null,
): unknown {
  const { agreement, period } = facts
  const { key, hourlyTariff, annualWeeks, commonTime, beneficiaries, agents } = agreement
  const { limits = [], gap, exemption = '' } = agreement
  return {
    engine: ENGINE_VERSION,
    agreement: {
      id: agreement.id,
      period: agreement.period,
      key,
      hourlyTariff,
      annualWeeks,
      commonTime,
      beneficiaries,
      agents,
      ...(gap === undefined ? {} : { gap }),
      ...(exemption === '' ? {} : { exempt: true }),
      ...(limits.length === 0
        ? {}
        : { limits: limits.map(({ reason: _reason, ...limit }) => limit) }),
    },
    period,
    order,
    hours: use.byAgent,
    months: use.byMonth,
    uses: use.uses,
    common: use.commonByAgent,
    costs: cost.lines,
    ...(besides === undefined ? {} : { besides }),
    ...(charged === null ? {} : { travel: charged.lines }),
    ...(cost.charges.length === 0 ? {} : { charges: cost.charges }),
    // Named only where there are any, so that settlements without charges or late hours keep their fingerprints.
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
