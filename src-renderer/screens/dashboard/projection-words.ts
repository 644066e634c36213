import type { TFunction } from 'i18next'
import { excessOf, isOverPlan } from '#shared/domain/indicators/over-plan'
import type { YearProjection } from '#shared/domain/indicators/year-projection'

/** What is said of a projection: its finding, and the sentence under it. A year that is over has no pace, hours without a plan no part of it. */
export function projectionWords({ planned, end, known, done }: YearProjection, t: TFunction) {
  const change = excessOf(end, planned)
  if (end === done)
    return change === null
      ? {
          title: t('charts.projection.endedUnplanned', { end }),
          sentence: t('charts.plan.sentenceUnplanned', { done }),
        }
      : {
          title: t('charts.projection.ended', { change }),
          sentence: t('charts.projection.endedSentence', { done, planned }),
        }
  return change === null
    ? {
        title: t('charts.projection.unplanned', { end }),
        sentence: t('charts.projection.sentenceUnplanned', { count: known, done, end }),
      }
    : {
        title: t(`charts.projection.${isOverPlan(end, planned) ? 'over' : 'within'}`, { change }),
        sentence: t('charts.projection.sentence', { count: known, done, end, planned }),
      }
}
