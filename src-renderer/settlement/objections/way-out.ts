import type { Measure } from '#shared/domain/keys/criteria/measure'
import type { ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { firstDayOf } from '#shared/kernel/month'
import { paths } from '../../client/paths'

/** Where an objection is corrected. */
export interface WayOut {
  readonly to: string
  readonly what:
    | 'week'
    | 'costs'
    | 'cost'
    | 'charges'
    | 'agreement'
    | 'agent'
    | 'adjustments'
    | 'collectivity'
    | 'collectivities'
    | 'criteria'
    | 'units'
    | 'travel'
    | 'parameters'
}

/** Where the values of a criterion of a key are entered. */
function wayToMeasure(measure: Measure, agreementId: string): WayOut {
  switch (measure.kind) {
    case 'criterion':
      return { to: paths.criteria(measure.criterionId), what: 'criteria' }
    case 'units':
      return { to: paths.units(agreementId), what: 'units' }
    case 'hours':
      return { to: paths.week(), what: 'week' }
    case 'population':
      return { to: paths.collectivities(), what: 'collectivities' }
    case 'contractedHours':
    case 'equalParts':
      return { to: paths.agreement(agreementId), what: 'agreement' }
  }
}

/** The screen where an objection is corrected, and what to do there. */
export function wayOut(group: ObjectionGroup, agreementId: string): WayOut {
  if (group.kind === 'months') {
    return group.code === 'monthUnentered'
      ? { to: paths.week(group.agentId, firstDayOf(group.first)), what: 'week' }
      : { to: paths.costs(group.agentId, group.first), what: 'costs' }
  }
  if (group.kind === 'weeks')
    return { to: paths.week(group.agentId, group.mondays[0]), what: 'week' }
  if (group.kind === 'bodies' && group.objection.code === 'populationMissing')
    return { to: paths.collectivities(), what: 'collectivities' }
  const { objection } = group
  switch (objection.code) {
    case 'hoursAhead':
    case 'hoursOutsideAgreement':
      return { to: paths.week(objection.agentId, objection.firstDay), what: 'week' }
    case 'earlierMonthUnentered':
      return { to: paths.week(objection.agentId, firstDayOf(objection.month)), what: 'week' }
    case 'lateHoursOutsideAgreement':
      return { to: paths.lateHours(), what: 'adjustments' }
    case 'unitsOutsideAgreement':
      return { to: paths.units(agreementId), what: 'units' }
    case 'tripsOutsideAgreement':
      return { to: paths.travel(), what: 'travel' }
    case 'chargeOutsideAgreement':
      return { to: paths.serviceCost(agreementId, objection.chargeId), what: 'charges' }
    case 'hoursOutsideWork':
    case 'paidHoursMissing':
      return { to: paths.agents(objection.agentId), what: 'agent' }
    case 'payFarAbove':
    case 'payFarBelow':
      return { to: paths.costs(objection.agentId, objection.month), what: 'cost' }
    case 'payOutsideWork':
    case 'paidNothing':
      return { to: paths.costs(objection.agentId, objection.month), what: 'costs' }
    case 'vehicleMissing':
      return { to: paths.travel(), what: 'travel' }
    case 'kilometreRateMissing':
      return { to: paths.parameters(), what: 'parameters' }
    case 'agentBelowZero':
    case 'monthBelowZero':
      return { to: paths.lateHours(), what: 'adjustments' }
    case 'noHours':
      return { to: paths.week(), what: 'week' }
    case 'chargeUnsettled':
      return { to: paths.serviceCost(agreementId, objection.chargeId), what: 'charges' }
    case 'grantsOverCost':
      return { to: paths.serviceCost(agreementId), what: 'charges' }
    case 'populationMissing':
      return { to: paths.collectivities(objection.collectivityId), what: 'collectivity' }
    case 'lateHoursByDay':
      return { to: paths.lateHours(), what: 'adjustments' }
    case 'criterionMissing':
      return { to: paths.criteria(objection.criterionId), what: 'criteria' }
    case 'measureAllZero':
      return wayToMeasure(objection.measure, agreementId)
    case 'nothingCounted':
    case 'nothingPriced':
    case 'floorsAboveCost':
    case 'capsBelowCost':
    case 'keptAboveCost':
    case 'limitsContradict':
    case 'agreementNotInForce':
    case 'lentOver100':
    case 'noBeneficiary':
    case 'noAgent':
    case 'tariffMissing':
    case 'quotasMissing':
    case 'quotaMissing':
    case 'quotaUnserved':
    case 'forecastMissing':
      return { to: paths.agreement(agreementId), what: 'agreement' }
  }
}
