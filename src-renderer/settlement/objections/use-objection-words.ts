import { useTranslation } from 'react-i18next'
import type { MonthRun, ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { measureName } from '#shared/wording/measured-words'
import { overLoanSentence } from '#shared/wording/over-loan-sentence'
import { useFormat } from '../../client/use-format'
import { useNames } from '../../client/use-names'

type Single = Extract<ObjectionGroup, { readonly kind: 'single' }>['objection']

/** Says in a sentence what stands against a settlement. */
export function useObjectionWords(): (group: ObjectionGroup) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const run = ({ from, to }: MonthRun): string =>
    from === to
      ? format.month(from, 'long')
      : t('allocation.objections.run', {
          from: format.month(from, from.slice(0, 4) === to.slice(0, 4) ? 'name' : 'long'),
          to,
        })
  const together = (runs: readonly MonthRun[]): string =>
    runs.length < 2
      ? runs.map(run).join('')
      : `${runs.slice(0, -1).map(run).join(', ')}${t('allocation.objections.and')}${runs.slice(-1).map(run).join('')}`

  const single = (objection: Single): string => {
    switch (objection.code) {
      case 'lateHoursByDay':
      case 'hoursOutsideAgreement':
        return t(`objections.${objection.code}`, {
          agent: names.agent(objection.agentId),
          collectivity: names.collectivity(objection.collectivityId),
          duration: objection.minutes,
          day: objection.firstDay,
        })
      case 'lateHoursOutsideAgreement':
        return t('objections.lateHoursOutsideAgreement', {
          agent: names.agent(objection.agentId),
          collectivity: names.collectivity(objection.collectivityId),
          duration: objection.minutes,
          day: objection.firstDay,
          month: objection.month,
        })
      case 'unitsOutsideAgreement':
        return t('objections.unitsOutsideAgreement', {
          collectivity: names.collectivity(objection.collectivityId),
          month: objection.month,
          units: objection.hundredths,
        })
      case 'tripsOutsideAgreement':
        return t('objections.tripsOutsideAgreement', {
          agent: names.agent(objection.agentId),
          collectivity: names.collectivity(objection.collectivityId),
          distance: objection.tenths,
          day: objection.firstDay,
        })
      case 'chargeOutsideAgreement':
        return t('objections.chargeOutsideAgreement', {
          label: objection.label,
          amount: objection.amount,
          day: objection.firstDay,
        })
      case 'noHours':
      case 'nothingPriced':
        return objection.days === undefined
          ? t(`objections.${objection.code}`)
          : t(`objections.${objection.code}On`, {
              from: objection.days.from,
              to: objection.days.to,
            })
      case 'payOutsideWork':
      case 'earlierMonthUnentered':
        return t(`objections.${objection.code}`, {
          agent: names.agent(objection.agentId),
          month: objection.month,
        })
      case 'agentBelowZero':
        return t('objections.agentBelowZero', {
          agent: names.agent(objection.agentId),
          collectivity: names.collectivity(objection.collectivityId),
          duration: objection.minutes,
        })
      case 'monthBelowZero':
        return t('objections.monthBelowZero', {
          collectivity: names.collectivity(objection.collectivityId),
          month: objection.month,
          duration: objection.minutes,
        })
      case 'forecastMissing':
        return t('objections.forecastMissing', {
          collectivity: names.collectivity(objection.collectivityId),
        })
      case 'lentOver100':
        return overLoanSentence(objection, names.agent(objection.agentId), t)
      case 'vehicleMissing':
      case 'kilometreRateMissing':
        return t(`objections.${objection.code}`, {
          agent: names.agent(objection.agentId),
          day: objection.firstDay,
        })
      case 'chargeUnsettled':
        return t('objections.chargeUnsettled', { label: objection.label })
      case 'floorsAboveCost':
      case 'capsBelowCost':
        return t(`objections.${objection.code}`, { bound: objection.bound, cost: objection.cost })
      case 'limitsContradict':
        return t('objections.limitsContradict', {
          collectivity: names.collectivity(objection.collectivityId),
        })
      case 'populationMissing':
        return t('objections.populationMissing', {
          collectivity: names.collectivity(objection.collectivityId),
          population: t(`keys.measure.${objection.population}`),
          year: objection.year,
        })
      case 'criterionMissing':
        return t('objections.criterionMissing', {
          collectivity: names.collectivity(objection.collectivityId),
          criterion: objection.criterion,
          year: objection.year,
        })
      case 'measureAllZero':
        return t('objections.measureAllZero', {
          criterion: measureName(objection.measure, objection.criterion, t),
        })
      case 'agreementNotInForce':
      case 'noBeneficiary':
      case 'noAgent':
      case 'grantsOverCost':
      case 'tariffMissing':
      case 'quotasMissing':
        return t(`objections.${objection.code}`)
    }
  }
  return (group) =>
    group.kind === 'single'
      ? single(group.objection)
      : t(
          group.code === 'monthUnentered'
            ? 'allocation.objections.unentered'
            : 'allocation.objections.unpriced',
          { agent: names.agent(group.agentId), months: together(group.runs) },
        )
}
