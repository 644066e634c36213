import { openPoints } from '#shared/domain/allocation/open-points'
import { findingOf } from '#shared/domain/simulation/compare'
import { useWording } from '../../ui/use-wording'
import type { ScenarioResult } from './use-comparisons'

/** The effect of a scenario, in sentences: who pays less, who pays more, then whether the sum changes. */
export interface FindingWords {
  readonly finding: string
  /** Empty where nothing can be put in figures. */
  readonly whole: string
}

/** Puts a scenario's effect in words. */
export function useFindingWords(): (result: ScenarioResult) => FindingWords {
  const { t } = useWording()
  return ({ scenario: { name }, whole: comparison, holes, withoutVat }) => {
    if (comparison === null) {
      const { holes: count } = openPoints(holes?.objections ?? [])
      return { finding: t('simulation.blocked', { name, count }), whole: '' }
    }
    const { winners, losers, before, after, lenderBefore, lenderAfter } = comparison
    const total =
      before === after
        ? t('simulation.totalSame', { total: before })
        : t('simulation.totalMoves', { before, after })
    const lender =
      lenderBefore === null || lenderAfter === null || lenderBefore === lenderAfter
        ? ''
        : t('simulation.lender', { before: lenderBefore, after: lenderAfter })
    return {
      finding: t(`simulation.finding.${findingOf(comparison)}`, {
        name,
        winners: t('simulation.bodies', { count: winners }),
        losers: t('simulation.bodies', { count: losers }),
      }),
      whole: [total, lender, withoutVat ? t('publicPage.withoutVat') : '']
        .filter((part) => part !== '')
        .join(' '),
    }
  }
}
