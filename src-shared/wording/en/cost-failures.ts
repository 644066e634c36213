import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const enCostFailures = {
  parameterTwice:
    'This figure already has a value from {{day}}. Correct that one, or choose another day.',
} as const satisfies Record<CostFailure['code'], string>
