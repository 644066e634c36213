import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const enCostFailures = {
  payMonthUnreadable:
    'The month “{{found}}” can’t be read. Write it 03/2026, or choose the month of the file.',
  payAmountUnreadable: 'Column “{{column}}”: “{{found}}” is not an amount in euros and cents.',
  payNothingToKeep: 'The file brings nothing new: check the columns chosen.',
  payFileIsCalendar: 'This file is a calendar. Choose a payroll file, CSV or XLSX.',
  accountRuleTwice:
    'The plan already has a rule for the same case from {{day, moment}}. Correct that one, or choose another day.',
  parameterTwice:
    'This figure already has a value from {{day, moment}}. Correct that one, or choose another day.',
} as const satisfies Record<CostFailure['code'], string>
