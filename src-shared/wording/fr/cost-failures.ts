import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const frCostFailures = {
  parameterTwice:
    'Ce barème a déjà une valeur à partir du {{day}}. Corrigez celle-là, ou choisissez un autre jour.',
} as const satisfies Record<CostFailure['code'], string>
