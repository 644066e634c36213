/** Why a file for Hélios can't be made, in English. */
export const enPesFailures = {
  pesCodeMissing:
    'The record of {{body}} lacks {{what}}, under “Public accountant”. Ask your accountant for it, then fill it in.',
  pesPostWrong:
    'The code “{{found}}” of the accounting office, in the record of {{body}} under “Public accountant”, is not one: six digits, a leading zero included, such as 021036. Correct it.',
  pesBudgetUnknown:
    'The record of {{body}}, under “Public accountant”, keeps no codes of the annexed budget “{{budget}}”. Ask your accountant for them, then add them under the name that the agreement bears.',
  pesBudgetCodeMissing:
    'The record of {{body}} lacks {{what}} of the annexed budget “{{budget}}”, under “Public accountant”. Ask your accountant for it, then fill it in.',
  pesSeveralBudgets:
    'The statements are of several budgets, and the numbers given are those of one: make a file for each budget, with --pes-budget (- for the main budget). Budgets: {{budgets}}.',
  pesBudgetNone: 'No statement is of the budget “{{budget}}”. Budgets: {{budgets}}.',
  pesSeveralYears:
    'On that day the titles are of several fiscal years ({{years}}), and the numbers given are those of one: make a file for each fiscal year (--pes-year on the command line).',
  pesYearNone:
    'No title is of fiscal year {{year}} on that day: they are of {{years}}. Correct --pes-year, or the day.',
  pesDayTooEarly:
    'On that day these statements were not drawn up yet: {{statements, list}}. Issue their titles on {{earliest, long}} at the earliest.',
  pesAccountMissing:
    'Statement {{statement}} has no receipt account. Complete the plan of accounts, or choose the account among the entries.',
  pesVatSeveralRates:
    'A line of a title has one rate or regime of VAT, and several would be needed. To be left out of the file, and entered in your finance software: {{statements, list}}.',
  pesFunctionWrong:
    'The function “{{found}}” of statement {{statement}} is not a number of at most ten digits. Correct it among the entries.',
  pesDebtorMissing:
    'The statement of {{body}} lacks {{what}}: complete its record, cancel the statement and issue it again.',
  pesSiretWrong:
    'The SIRET “{{found}}” of {{body}}, on its statement, is not one: its check digit is wrong. Correct its record, cancel the statement and issue it again.',
  pesPostalCodeWrong:
    'The postal code “{{found}}” of {{body}}, on its statement, does not have five digits. Correct its record, cancel the statement and issue it again.',
  pesServiceTooLong:
    'The service code “{{found}}” of statement {{statement}} has more than ten characters. Shorten it among the entries.',
  pesNumbersTooHigh:
    'The numbers given run beyond eight digits. Check the number of the first title and of the first reduction.',
  pesKindUnknown:
    'PES has no category for the kind of {{body}}, on its statement: give another in its record, cancel the statement and issue it again, or leave it out and type its title in your finance software.',
  pesOriginMissing:
    'The title that statement {{statement}} reduces is not known: leave the statement out, and type its reduction in your finance software. From now on, note the title number of each instalment in the agreement, as “titre 143”.',
  pesOriginElsewhere:
    'Statement {{statement}} also reduces what a provisional statement or a balance called, whose title number is not known: leave the statement out, and type its reduction in your finance software.',
  pesOriginOtherYear:
    'Statement {{statement}} reduces a title of {{year}}: in a closed year, money is given back by a mandate, which your finance software issues. Leave the statement out.',
  pesTitleNumbers:
    'There are titles to issue: give the number of their batch and that of the first one.',
  pesReductionNumbers:
    'There are reductions to issue: give the number of their batch and that of the first one.',
  pesUnwritable:
    'The character “{{found}}” ({{where}}) can’t be written in a file for Hélios. Replace it in the record.',
  pesUnwritableOnStatement:
    'The character “{{found}}” ({{where}}), on a statement, can’t be written in a file for Hélios. Replace it in the record or the agreement, cancel the statement and issue it again.',
  pesSeveralLenders:
    'The statements are of several lenders, and the numbers given are those of one: make a file for each agreement.',
  pesNothing:
    'None of the chosen statements gives a title: choose issued statements with a balance that the attribution de compensation does not carry.',
}

/** What may be missing for such a file. */
export const enPesParts = {
  post: 'the code of the accounting office',
  collectivity: 'the collectivity code',
  product: 'the local product code',
  budget: 'the budget code',
  siret: 'the SIRET',
  address: 'the address',
}
