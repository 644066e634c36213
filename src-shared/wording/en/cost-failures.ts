import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const enCostFailures = {
  payMonthUnreadable:
    'The month “{{found}}” can’t be read. Write it 03/2026, or choose the month of the file.',
  payAmountUnreadable: 'Column “{{column}}”: “{{found}}” is not an amount in euros and cents.',
  payNoAmount:
    'No amount of this line is taken: say which columns hold amounts. The cost that is kept stays as it is.',
  paySumDiffers:
    '“{{column}}” says {{said, euros}}, the columns that are taken add up to {{sum, euros}}. Say what the other columns hold, or put “{{column}}” outside the total.',
  payTotalDiffers:
    'Line {{line, number}} says {{said, euros}} for “{{column}}”, the lines add up to {{sum, euros}}. Nothing is kept: check the file.',
  payNothingToKeep: 'The file brings nothing new: check the columns chosen.',
  payFileIsCalendar: 'This file is a calendar. Choose a payroll file, CSV, XLSX or ODS.',
  accountRuleTwice:
    'The plan already has a rule for the same case from {{day, moment}}. Correct that one, or choose another day.',
  parameterTwice:
    'This figure already has a value from {{day, moment}}. Correct that one, or choose another day.',
} as const satisfies Record<CostFailure['code'], string>
