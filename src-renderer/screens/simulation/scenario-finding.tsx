import { useTranslation } from 'react-i18next'
import type { Comparison } from '#shared/domain/simulation/compare'
import { useFormat } from '../../client/use-format'
import { Finding } from '../../ui/finding'
import classes from './simulation.module.css'

interface ScenarioFindingProps {
  readonly name: string
  readonly comparison: Comparison | null
}

/** What a scenario does, in a sentence: who it relieves, who it charges, and what becomes of the whole. */
export function ScenarioFinding({ name, comparison }: ScenarioFindingProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (comparison === null) return <div className={classes.finding}>{t('simulation.blocked')}</div>
  const { winners, losers, before, after, lenderBefore, lenderAfter } = comparison
  const bodies = (count: number): string =>
    t('simulation.bodies', { count, number: format.integer(count) })
  const kind =
    winners > 0 && losers > 0 ? 'both' : winners > 0 ? 'winners' : losers > 0 ? 'losers' : 'none'
  const total =
    before === after
      ? t('simulation.totalSame', { total: format.cents(before) })
      : t('simulation.totalMoves', { before: format.cents(before), after: format.cents(after) })
  const lender =
    lenderBefore === null || lenderAfter === null || lenderBefore === lenderAfter
      ? ''
      : t('simulation.lender', {
          before: format.cents(lenderBefore),
          after: format.cents(lenderAfter),
        })
  return (
    <div className={classes.finding}>
      <Finding>
        {t(`simulation.finding.${kind}`, {
          name,
          winners: bodies(winners),
          losers: bodies(losers),
        })}
      </Finding>
      <p className={classes.quiet}>{[total, lender].filter((part) => part !== '').join(' ')}</p>
    </div>
  )
}
