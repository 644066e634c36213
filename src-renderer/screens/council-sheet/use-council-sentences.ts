import type {
  CostSentence,
  CouncilSheet,
  HoursSentence,
} from '#shared/domain/indicators/council-sheet'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'

/** Writes the three sentences of a sheet. */
export function useCouncilSentences(title: string, period: string) {
  const { t } = useWording()
  const names = useNames()
  return {
    withoutVat: t('publicPage.withoutVat'),
    cost: (said: CostSentence): string => {
      switch (said.code) {
        case 'unknown':
          return t('councilSheet.cost.unknown', { title, period })
        case 'grants':
          return t('councilSheet.cost.grants', { title, period, over: said.over })
        case 'cost':
          return t('councilSheet.cost.cost', { title, period, cost: said.cost })
        case 'soFar':
          return t('councilSheet.cost.soFar', { title, period, cost: said.cost })
        case 'hour':
          return t('councilSheet.cost.hour', { title, period, cost: said.cost, rate: said.rate })
      }
    },
    paid: ({ paid, unpaid }: Pick<CouncilSheet, 'paid' | 'unpaid'>): string => {
      const first = paid?.bars[0]
      if (paid === null || first === undefined) return t(`councilSheet.unpaid.${unpaid}`)
      const most = { body: names.collectivity(first.collectivityId), amount: first.amount }
      switch (paid.finding.code) {
        case 'alone':
          return t('councilSheet.paid.alone', most)
        case 'few':
          return t('councilSheet.paid.few', { ...paid.finding, ...most })
        case 'spread':
          return t('councilSheet.paid.spread', { ...paid.finding, ...most })
      }
    },
    hours: (said: HoursSentence): string => {
      switch (said.code) {
        case 'none':
          return t('councilSheet.hours.none')
        case 'done':
          return t('councilSheet.hours.done', { done: said.done })
        case 'underWay': {
          const { done, planned, count } = said
          return t('councilSheet.hours.underWay', { done, planned, count })
        }
        case 'asPlanned':
          return t('councilSheet.hours.asPlanned', { done: said.done, count: said.count })
        case 'above':
        case 'below': {
          const { code, done, percent, count } = said
          return t(`councilSheet.hours.${code}`, { done, percent, count })
        }
      }
    },
  }
}
