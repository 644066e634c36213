import type { TFunction } from 'i18next'
import type { Objection } from '#shared/domain/allocation/objection'
import { measureName } from './measured-words'
import { overLoanSentence } from './over-loan-sentence'
import { withNames, type RecordNames } from './with-names'

/** What a population is called that a key counts. */
export const populationName = (
  { population }: Pick<Extract<Objection, { code: 'populationMissing' }>, 'population'>,
  t: TFunction,
): string => t(`keys.criteria.measure.${population}`)

/** An objection to a settlement, as a sentence with names. Those on one line below say the same things of what they are about. */
export function objectionSentence(objection: Objection, names: RecordNames, t: TFunction): string {
  const said = withNames(objection, names)
  switch (said.code) {
    case 'monthUnentered':
    case 'monthUnpriced':
    case 'paidHoursMissing':
    case 'paidNothing':
    case 'payOutsideWork':
    case 'payFarBelow':
    case 'earlierMonthUnentered':
      return t(`objections.${said.code}`, said)
    case 'weekUnentered':
    case 'weekShort':
      return t(`objections.${said.code}`, said)
    case 'hoursAhead':
    case 'hoursOutsideWork':
      return t(`objections.${said.code}`, said)
    case 'payFarAbove':
      return t('objections.payFarAbove', said)
    case 'lateHoursByDay':
    case 'hoursOutsideAgreement':
      return t(`objections.${said.code}`, said)
    case 'lateHoursOutsideAgreement':
      return t('objections.lateHoursOutsideAgreement', said)
    case 'unitsOutsideAgreement':
      return t('objections.unitsOutsideAgreement', said)
    case 'tripsOutsideAgreement':
      return t('objections.tripsOutsideAgreement', said)
    case 'chargeOutsideAgreement':
      return t('objections.chargeOutsideAgreement', said)
    case 'noHours':
    case 'nothingPriced':
      return said.days === undefined
        ? t(`objections.${said.code}`)
        : t(`objections.${said.code}On`, { days: said.days })
    case 'agentBelowZero':
      return t('objections.agentBelowZero', said)
    case 'monthBelowZero':
      return t('objections.monthBelowZero', said)
    case 'quotaMissing':
    case 'quotaUnserved':
      return said.days === undefined
        ? t(`objections.${said.code}`, said)
        : t(`objections.${said.code}On`, { ...said, days: said.days })
    case 'forecastMissing':
    case 'limitsContradict':
      return t(`objections.${said.code}`, said)
    case 'lentOver100':
      return overLoanSentence(said, said.agent, t)
    case 'vehicleMissing':
    case 'kilometreRateMissing':
      return t(`objections.${said.code}`, said)
    case 'chargeUnsettled':
      return t('objections.chargeUnsettled', said)
    case 'floorsAboveCost':
    case 'capsBelowCost':
    case 'keptAboveCost':
      return t(`objections.${said.code}`, said)
    case 'populationMissing':
      return t('objections.populationMissing', {
        ...said,
        population: populationName(said, t),
      })
    case 'criterionMissing':
      return t('objections.criterionMissing', said)
    case 'measureAllZero':
      return t('objections.measureAllZero', {
        criterion: measureName(said.measure, said.criterion, t),
      })
    case 'agreementNotInForce':
    case 'nothingCounted':
    case 'noBeneficiary':
    case 'noAgent':
    case 'tariffMissing':
    case 'quotasMissing':
    case 'grantsOverCost':
      return t(`objections.${said.code}`)
  }
}
