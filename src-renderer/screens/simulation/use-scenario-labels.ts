import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CriteriaField } from '../../settlement/criteria/criteria-section'
import type { PricesField } from '../../settlement/prices/prices-field-name'
import { usePricesLabels } from '../../settlement/prices/use-prices-labels'
import type { QuotasField } from '../../settlement/quotas/quotas-section'

/** The path of a field in the record; `suppositions.*` stands for each of them. */
export type ScenarioPath =
  | 'name'
  | 'note'
  | 'suppositions.kind'
  | 'suppositions.key'
  | `suppositions.${CriteriaField | PricesField | QuotasField}`
  | 'suppositions.hourlyTariff'
  | 'suppositions.commonTime'
  | 'suppositions.collectivityId'
  | 'suppositions.weeklyMinutes'
  | 'suppositions.agentId'
  | 'suppositions.workShare'
  | 'suppositions.from'
  | 'suppositions.tenThousandths'

/** What the fields of a scenario are called. */
export function useScenarioLabels(): Readonly<Record<ScenarioPath, string>> {
  const { t } = useTranslation()
  const prices = usePricesLabels()
  return useMemo(
    () => ({
      name: t('simulation.form.name'),
      note: t('simulation.form.note'),
      'suppositions.kind': t('simulation.form.kind'),
      'suppositions.key': t('words.key'),
      'suppositions.key.criteria': t('frame.navigation.criteria'),
      'suppositions.key.criteria.weight': t('words.weight'),
      'suppositions.key.criteria.measure': t('words.counted'),
      'suppositions.key.criteria.measure.weights': t('criteria.unitWeight'),
      'suppositions.key.criteria.units': t('criteria.unitWeight'),
      'suppositions.key.quotas': t('agreements.field.quotas'),
      'suppositions.key.quotas.millionths': t('words.quota'),
      'suppositions.key.lines': prices['key.lines'],
      'suppositions.key.lines.label': prices['key.lines.label'],
      'suppositions.key.lines.rated': prices['key.lines.rated'],
      'suppositions.key.lines.rated.price': prices['key.lines.rated.price'],
      'suppositions.key.lines.rated.minutes': prices['key.lines.rated.minutes'],
      'suppositions.key.lines.rated.beyond': prices['key.lines.rated.beyond'],
      'suppositions.key.lines.rated.unitTypeId': prices['key.lines.rated.unitTypeId'],
      'suppositions.key.lines.rated.criterionId': prices['key.lines.rated.criterionId'],
      'suppositions.key.lines.rated.thousandths': prices['key.lines.rated.thousandths'],
      'suppositions.key.lines.rated.rate': prices['key.lines.rated.rate'],
      'suppositions.key.lines.bodies': prices['key.lines.bodies'],
      'suppositions.key.lines.bodies.collectivityIds': prices['key.lines.bodies.collectivityIds'],
      'suppositions.key.lines.agents': prices['key.lines.agents'],
      'suppositions.key.lines.tiers': prices['key.lines.tiers'],
      'suppositions.key.lines.tiers.above': prices['key.lines.tiers.above'],
      'suppositions.key.lines.tiers.price': prices['key.lines.tiers.price'],
      'suppositions.hourlyTariff': t('words.hourlyTariff'),
      'suppositions.commonTime': t('common.commonTime'),
      'suppositions.collectivityId': t('words.body'),
      'suppositions.weeklyMinutes': t('words.weeklyHours'),
      'suppositions.agentId': t('words.agent'),
      'suppositions.workShare': t('simulation.form.share'),
      'suppositions.from': t('words.startingFrom'),
      'suppositions.tenThousandths': t('simulation.form.percent'),
    }),
    [t, prices],
  )
}
