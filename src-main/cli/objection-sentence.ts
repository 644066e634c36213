import type { Objection } from '#shared/domain/allocation/objection'
import {
  formatCents,
  formatDay,
  formatMinutesShort,
  formatMonth,
  formatScaled,
  formatTrimmed,
} from '#shared/wording/format'
import { measureName } from '#shared/wording/tell-measured'
import { tellOverLoan } from '#shared/wording/tell-over-loan'
import type { Voice } from './command'
import type { Names } from './names'

/** What stands against a settlement, as a sentence with names. */
export function objectionSentence(
  { say, language }: Voice,
  objection: Objection,
  known: Names,
): string {
  switch (objection.code) {
    case 'monthUnentered':
    case 'monthUnpriced':
    case 'payOutsideWork':
    case 'earlierMonthUnentered':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        month: formatMonth(objection.month, 'long', language),
      })
    case 'lateHoursByDay':
    case 'hoursOutsideAgreement':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: formatMinutesShort(objection.minutes, language),
        day: formatDay(objection.firstDay, 'long', language),
      })
    case 'lateHoursOutsideAgreement':
      return say('objections.lateHoursOutsideAgreement', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: formatMinutesShort(objection.minutes, language),
        day: formatDay(objection.firstDay, 'long', language),
        month: formatMonth(objection.month, 'long', language),
      })
    case 'unitsOutsideAgreement':
      return say('objections.unitsOutsideAgreement', {
        collectivity: known.collectivity(objection.collectivityId),
        month: formatMonth(objection.month, 'long', language),
        units: formatTrimmed(objection.hundredths, 2, language),
      })
    case 'tripsOutsideAgreement':
      return say('objections.tripsOutsideAgreement', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        distance: formatScaled(objection.tenths, 1, language),
        day: formatDay(objection.firstDay, 'long', language),
      })
    case 'chargeOutsideAgreement':
      return say('objections.chargeOutsideAgreement', {
        label: objection.label,
        amount: formatCents(objection.amount, language),
        day: formatDay(objection.firstDay, 'long', language),
      })
    case 'noHours':
    case 'nothingPriced':
      return objection.days === undefined
        ? say(`objections.${objection.code}`)
        : say(`objections.${objection.code}On`, {
            from: formatDay(objection.days.from, 'long', language),
            to: formatDay(objection.days.to, 'long', language),
          })
    case 'agentBelowZero':
      return say('objections.agentBelowZero', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: formatMinutesShort(objection.minutes, language),
      })
    case 'monthBelowZero':
      return say('objections.monthBelowZero', {
        collectivity: known.collectivity(objection.collectivityId),
        month: formatMonth(objection.month, 'long', language),
        duration: formatMinutesShort(objection.minutes, language),
      })
    case 'forecastMissing':
      return say('objections.forecastMissing', {
        collectivity: known.collectivity(objection.collectivityId),
      })
    case 'lentOver100':
      return tellOverLoan(objection, known.agent(objection.agentId), say, language)
    case 'vehicleMissing':
    case 'kilometreRateMissing':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        day: formatDay(objection.firstDay, 'long', language),
      })
    case 'chargeUnsettled':
      return say('objections.chargeUnsettled', { label: objection.label })
    case 'floorsAboveCost':
    case 'capsBelowCost':
      return say(`objections.${objection.code}`, {
        bound: formatCents(objection.bound, language),
        cost: formatCents(objection.cost, language),
      })
    case 'limitsContradict':
      return say('objections.limitsContradict', {
        collectivity: known.collectivity(objection.collectivityId),
      })
    case 'populationMissing':
      return say('objections.populationMissing', {
        collectivity: known.collectivity(objection.collectivityId),
        population: say(`keys.measure.${objection.population}`),
        year: String(objection.year),
      })
    case 'criterionMissing':
      return say('objections.criterionMissing', {
        collectivity: known.collectivity(objection.collectivityId),
        criterion: objection.criterion,
        year: String(objection.year),
      })
    case 'measureAllZero':
      return say('objections.measureAllZero', {
        criterion: measureName(objection.measure, objection.criterion, say),
      })
    case 'agreementNotInForce':
    case 'noBeneficiary':
    case 'noAgent':
    case 'tariffMissing':
    case 'quotasMissing':
    case 'grantsOverCost':
      return say(`objections.${objection.code}`)
  }
}
