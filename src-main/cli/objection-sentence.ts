import type { Objection } from '#shared/domain/allocation/objection'
import { measureName } from '#shared/wording/measured-words'
import { overLoanSentence } from '#shared/wording/over-loan-sentence'
import type { Output } from './command'
import type { Names } from './names'

/** An objection to a settlement, as a sentence with names. */
export function objectionSentence({ say }: Output, objection: Objection, known: Names): string {
  switch (objection.code) {
    case 'monthUnentered':
    case 'monthUnpriced':
    case 'payOutsideWork':
    case 'earlierMonthUnentered':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        month: objection.month,
      })
    case 'lateHoursByDay':
    case 'hoursOutsideAgreement':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: objection.minutes,
        day: objection.firstDay,
      })
    case 'lateHoursOutsideAgreement':
      return say('objections.lateHoursOutsideAgreement', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: objection.minutes,
        day: objection.firstDay,
        month: objection.month,
      })
    case 'unitsOutsideAgreement':
      return say('objections.unitsOutsideAgreement', {
        collectivity: known.collectivity(objection.collectivityId),
        month: objection.month,
        units: objection.hundredths,
      })
    case 'tripsOutsideAgreement':
      return say('objections.tripsOutsideAgreement', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        distance: objection.tenths,
        day: objection.firstDay,
      })
    case 'chargeOutsideAgreement':
      return say('objections.chargeOutsideAgreement', {
        label: objection.label,
        amount: objection.amount,
        day: objection.firstDay,
      })
    case 'noHours':
    case 'nothingPriced':
      return objection.days === undefined
        ? say(`objections.${objection.code}`)
        : say(`objections.${objection.code}On`, {
            from: objection.days.from,
            to: objection.days.to,
          })
    case 'agentBelowZero':
      return say('objections.agentBelowZero', {
        agent: known.agent(objection.agentId),
        collectivity: known.collectivity(objection.collectivityId),
        duration: objection.minutes,
      })
    case 'monthBelowZero':
      return say('objections.monthBelowZero', {
        collectivity: known.collectivity(objection.collectivityId),
        month: objection.month,
        duration: objection.minutes,
      })
    case 'forecastMissing':
      return say('objections.forecastMissing', {
        collectivity: known.collectivity(objection.collectivityId),
      })
    case 'lentOver100':
      return overLoanSentence(objection, known.agent(objection.agentId), say)
    case 'vehicleMissing':
    case 'kilometreRateMissing':
      return say(`objections.${objection.code}`, {
        agent: known.agent(objection.agentId),
        day: objection.firstDay,
      })
    case 'chargeUnsettled':
      return say('objections.chargeUnsettled', { label: objection.label })
    case 'floorsAboveCost':
    case 'capsBelowCost':
      return say(`objections.${objection.code}`, { bound: objection.bound, cost: objection.cost })
    case 'limitsContradict':
      return say('objections.limitsContradict', {
        collectivity: known.collectivity(objection.collectivityId),
      })
    case 'populationMissing':
      return say('objections.populationMissing', {
        collectivity: known.collectivity(objection.collectivityId),
        population: say(`keys.measure.${objection.population}`),
        year: objection.year,
      })
    case 'criterionMissing':
      return say('objections.criterionMissing', {
        collectivity: known.collectivity(objection.collectivityId),
        criterion: objection.criterion,
        year: objection.year,
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
