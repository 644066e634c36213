import type { CostFailure } from '#shared/contract/cost-failures'

/** Why a figure or a charge was refused. */
export const enCostFailures = {
  payMonthUnreadable:
    'The month “{{found}}” can’t be read. Write it 03/2026, or choose the month of the file.',
  payMonthsDiffer:
    '“{{column}}” and “{{other}}” do not say the same month. Say among the columns which one is the month.',
  payOtherEmployer:
    'The employer of the line, “{{found}}”, is not “{{other}}”. Leave in the file only the pay of the employer whose costs are shared.',
  payAgentOpen:
    '“{{other}}” is also the name of another agent, or a name at birth. Choose, among the names, the agent that “{{found}}” means.',
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
  fileNotFigures:
    'The file {{path}} is not an update of the figures of the law. Choose a file “.quotite-chiffres”.',
  figuresField:
    'The file {{path}} can’t be read: this application does not know its field “{{field}}”, or does not admit its value. Nothing was taken: update the application, or ask its signer for another one. Change nothing in it.',
  figuresAltered:
    'The file {{path}} was changed since it was signed, or it is cut. Nothing was taken; ask for it again.',
  figuresNothingNew: 'All values of the file {{path}} are kept already. Nothing changed.',
  figuresUnconfirmed:
    'The key of {{signer}} is not known. Have the fingerprint read out on the telephone, then tick the box: nothing was taken.',
  figuresForgotten: 'The file that was chosen is no longer in memory. Open it again.',
  noticeAhead:
    '{{day, moment}} is still to come: a notice is recorded once it is sent. Correct its day.',
  parameterTwice:
    'This figure already has a value from {{day, moment}}. Correct that one, or choose another day.',
} as const satisfies Record<CostFailure['code'], string>
