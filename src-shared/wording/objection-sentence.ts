import type { TFunction } from 'i18next'
import type { Objection } from '#shared/domain/allocation/objection'
import { measureName } from './measured-words'
import { overLoanSentence } from './over-loan-sentence'

/** What the records of an objection are called, by identifier. */
export interface ObjectionNames {
  readonly agent: (id: string) => string
  readonly collectivity: (id: string) => string
}

/** An objection to a settlement, as a sentence with names. */
export function objectionSentence(
  objection: Objection,
  names: ObjectionNames,
  t: TFunction,
): string {
  switch (objection.code) {
    case 'monthUnentered':
    case 'monthUnpriced':
    case 'paidHoursMissing':
    case 'paidNothing':
    case 'payOutsideWork':
    case 'earlierMonthUnentered':
      return t(`objections.${objection.code}`, {
        agent: names.agent(objection.agentId),
        month: objection.month,
      })
    case 'weekUnentered':
    case 'weekShort':
      return t(`objections.${objection.code}`, {
        agent: names.agent(objection.agentId),
        day: objection.monday,
      })
    case 'hoursAhead':
    case 'hoursOutsideWork':
      return t(`objections.${objection.code}`, {
        agent: names.agent(objection.agentId),
        duration: objection.minutes,
        day: objection.firstDay,
      })
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
        : t(`objections.${objection.code}On`, { days: objection.days })
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
    case 'keptAboveCost':
      return t(`objections.${objection.code}`, { bound: objection.bound, cost: objection.cost })
    case 'limitsContradict':
      return t('objections.limitsContradict', {
        collectivity: names.collectivity(objection.collectivityId),
      })
    case 'populationMissing':
      return t('objections.populationMissing', {
        collectivity: names.collectivity(objection.collectivityId),
        population: t(`keys.criteria.measure.${objection.population}`),
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
    case 'nothingCounted':
    case 'noBeneficiary':
    case 'noAgent':
    case 'tariffMissing':
    case 'quotasMissing':
    case 'grantsOverCost':
      return t(`objections.${objection.code}`)
  }
}
