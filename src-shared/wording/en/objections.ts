/** The objections to a settlement, in English. */
export const enObjections = {
  agreementNotInForce: 'The agreement is in force on no day of the period. Choose another period.',
  noBeneficiary: 'The agreement has no beneficiary. Add one.',
  noAgent: 'The agreement lends no agent. Add one.',
  monthUnentered:
    '{{agent}}, {{month, month}}: no hours entered. Enter them, or declare a month without hours.',
  weekUnentered:
    '{{agent}}, week of {{monday, long}}: neither hours nor absence. Enter the hours, or note the absence.',
  weekShort: '{{agent}}, week of {{monday, long}}: less than half of the hours expected.',
  hoursAhead:
    '{{agent}}: {{minutes, duration}} still to come are counted (from {{firstDay, long}}). They are not done yet.',
  hoursOutsideWork:
    '{{agent}}: {{minutes, duration}} are counted on days when the agent is not at work (from {{firstDay, long}}). Check the work periods, or clear these hours.',
  payFarAbove:
    '{{agent}}, {{month, month}}: for the same working time, the cost is at least {{times, number}} times that of the other months. Check the amounts.',
  payFarBelow:
    '{{agent}}, {{month, month}}: for the same working time, the cost is less than a third of that of the other months. Check that it is complete.',
  monthUnpriced: '{{agent}}, {{month, month}}: no cost. Complete the Costs screen.',
  paidHoursMissing:
    '{{agent}}, {{month, month}}: no paid hours to make the price of an hour of. Complete the working time on the Agents screen.',
  paidNothing:
    '{{agent}}, {{month, month}}: the gross pay entered is nothing, so that the hours are billed at €0.00. If it was forgotten, complete the Costs screen.',
  chargeUnsettled:
    '“{{label}}”: no actual amount. Complete the cost of the service, on the Costs screen.',
  lentOver100:
    'From {{day, long}}{{until}}, agreements {{agreements, list}} together lend {{agent}} at {{percent, number}}%. Reduce the share in one of them, or close a period the day before.',
  vehicleMissing:
    '{{agent}}: trips billed from {{firstDay, long}} on with no known vehicle. State it under Costs, Travel.',
  kilometreRateMissing:
    '{{agent}}: no rate a kilometre in force on {{firstDay, long}}. Complete the figures under Costs.',
  grantsOverCost:
    'Grants exceed the cost of the service over the period. Check their amounts and dates, on the Costs screen.',
  noHoursOn:
    'No hours were done {{days, days}}, a time whose cost the agreement shares otherwise: there is nothing to share by. Enter hours, or change the day of the amendment.',
  nothingPricedOn:
    'Nothing was counted {{days, days}}, a time whose cost the beneficiaries bear: there is nothing to share by. Enter what was done, or change the day of the amendment.',
  noHours: 'No hours were done for any beneficiary: there is nothing to share by.',
  tariffMissing: 'The agreement has no hourly tariff. Enter it.',
  quotasMissing: 'The agreement has no fixed quotas. Enter them.',
  hoursOutsideAgreement:
    '{{agent}}, {{collectivity}}: {{minutes, duration}} outside the agreement (from {{firstDay, long}}), not billed.',
  lateHoursOutsideAgreement:
    '{{agent}}, {{collectivity}}: {{minutes, duration}} of late hours of {{firstDay, long}}, which the agreement does not cover in {{month, month}}, are not billed. Remove them, or choose another month.',
  unitsOutsideAgreement:
    '{{collectivity}}, {{month, month}}: units counted outside the agreement ({{hundredths, trimmed(places: 2)}}), not billed. Remove them, or correct the month.',
  tripsOutsideAgreement:
    '{{agent}}, {{collectivity}}: {{tenths, decimal(places: 1)}} km outside the agreement (from {{firstDay, long}}), not billed.',
  chargeOutsideAgreement:
    '“{{label}}”: {{amount, euros}} falls outside the days of the agreement (from {{firstDay, long}}) and stays with the lender. Check the dates of the charge.',
  payOutsideWork:
    '{{agent}}, {{month, month}}: a cost is entered, but the agent is at work on no day of the month. Check the work periods.',
  earlierMonthUnentered:
    '{{agent}}, {{month, month}}: no hours entered, and price steps count from 1 January.',
  quotaMissing:
    '{{collectivity}}: a beneficiary without a fixed quota, nothing is billed to it. Enter its quota, 0 if need be.',
  quotaMissingOn:
    '{{collectivity}}: a beneficiary without a fixed quota {{days, days}}, nothing is billed to it for these days. Enter its quota, 0 if need be.',
  quotaUnserved:
    '{{collectivity}}: a quota without being a beneficiary. The lender bears this part. Share it out, or take it out of the key.',
  quotaUnservedOn:
    '{{collectivity}}: a quota without being a beneficiary {{days, days}}. The lender bears this part for these days. Share it out, or take it out of the key.',
  forecastMissing:
    '{{collectivity}}: no contracted hours in the agreement, nothing will be billed.',
  agentBelowZero:
    '{{agent}}, {{collectivity}}: adjustments take {{minutes, duration}} more off than was done. Remove one, or cancel the statement of the original month and issue it again.',
  monthBelowZero:
    '{{collectivity}}, {{month, month}}: adjustments take {{minutes, duration}} more off than the month’s hours. Remove one, or cancel the statement of the original month and issue it again.',
  nothingCounted:
    'Nothing was counted over the period: nothing is due, and what was called will be given back. If it was forgotten, enter the hours or the units.',
  nothingPriced: 'Nothing that the price list bills was counted. Enter the hours or the units.',
  lateHoursByDay:
    '{{agent}}, {{collectivity}}: {{minutes, duration}} of late hours of {{firstDay, long}} count in no price by the day, by the half-day or beyond a time a day.',
  floorsAboveCost:
    'Floors and fixed amounts make {{bound, euros}}, more than the cost to share ({{cost, euros}}). Lower them in the agreement.',
  capsBelowCost:
    'Caps, fixed amounts and exemptions cover only {{bound, euros}} of a cost of {{cost, euros}}. Raise them in the agreement.',
  keptAboveCost:
    'The shares kept make {{bound, euros}}, more than the cost to share ({{cost, euros}}) over the period or a part of it. Give another answer for these bodies.',
  limitsContradict: '{{collectivity}}: the floor passes the cap. Correct one of them.',
  populationMissing:
    '{{collectivity}}: {{population}} {{year}} unknown, and the key counts it. Enter it on the body’s record.',
  populationMissingOf:
    '{{collectivities}}: {{population}} {{year}} unknown, and the key counts it. Enter it on the record of each body.',
  criterionMissingOf:
    '{{collectivities}}: no {{year}} value of “{{criterion}}”. Enter each, or zero.',
  criterionMissing: '{{collectivity}}: no {{year}} value of “{{criterion}}”. Enter it, or zero.',
  measureAllZero:
    'Criterion “{{criterion}}”: everything is zero, there is nothing to share by. Complete it, or take it out of the key.',
}
