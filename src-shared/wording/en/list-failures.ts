import type { ListFailure } from '#shared/domain/lists/list-failure'
import type { PaymentRefusal } from '#shared/domain/payments/payment-refusal'

/** Why a line of a list is refused, in English. */
export const enListFailures = {
  listNameShared:
    '“{{found}}” means {{count, number}} records. Add a column of numbers (SIREN, code, registration number).',
  listNameNear:
    '“{{found}}” looks like “{{known}}”. Write the same name, or add its SIREN or INSEE code.',
  listNameWhole:
    '“{{found}}”: where does the last name end? Write it in capitals, or put both names in two columns.',
  listTwice: 'Already on line {{line}}. Keep only one of them.',
  listValuesTwo: 'Two columns give the same value: “{{found}}” and “{{other}}”. Keep only one.',
  listYearMissing:
    '“{{title}}” does not say its year. Write it in the title of the column, as in “Population 2026”.',
  listBodyUnknown: '“{{found}}” is not a known body. Create it first, or correct the name.',
  listNotWeekly:
    '“{{title}}” does not announce hours a week. Convert them, under the title “Hours per week”.',
  listHoursOpen:
    '“{{found}}”: decimal hours, or hours and minutes? Write them with an h, as 7h30 or 7.5h.',
  listCodeLost:
    '“{{found}}”: the spreadsheet kept only the first digits of this number. Make the column text, type the number again, then export once more.',
  listTextDamaged:
    '“{{found}}”: an export has lost letters with accents. Correct them, or export again in UTF-8.',
  listBodyOther:
    'The number is that of {{other}}, and “{{found}}” is another body. Correct one of them.',
  listAgreementUnknown:
    '“{{found}}” is neither the reference nor the title of an agreement. Correct it.',
  listAgreementShared: '“{{found}}” means {{count, number}} agreements. Write the reference.',
  listBodyOutside:
    '“{{found}}” is not a beneficiary here. Add it to the beneficiaries of the agreement first.',
  listPriceNone:
    '“{{found}}” has no price: it is a coefficient or a rate. Change it in its line of the price list.',
  listCountedOther:
    '“{{found}}” is not what this line of the price list counts. Give the price of the same unit, or another label.',
  listTariffOther:
    '“{{found}}”: the tariff of an agreement is that of an hour. Convert it, under the title “Hourly tariff”, or leave the line out.',
  listDayOpen: '“{{found}}” can be day/month or month/day. Choose the order of the list’s dates.',
  listDayImpossible: '“{{found}}” (“{{field}}”) is not a day of the calendar. Write {{form}}.',
  listCellFault:
    'Cell {{found}} holds no value that can be read. Replace the formula by its value.',
  listNumberSplit:
    '“{{found}}” is cut in two: the comma also parts the columns. Export the file with semicolons, or its numbers in quotes.',
  listNothingToKeep: 'Nothing to keep: all is there already or refused.',
  paymentDebit:
    '“{{found}}”: this amount left the account, it does not pay statement {{statement}}. Leave the line out.',
  paymentEntry:
    'An entry of the accounts, and no payment received: the file has a column “{{title}}”. If the line is money received, leave that column out.',
  paymentUndone:
    '“{{found}}”: this payment was taken back or is yet to come, it does not pay statement {{statement}}. Leave the line out, or correct it.',
  paymentNumberUnknown: 'No statement has the number “{{number}}”. Correct it in the file.',
  paymentNumbersSeveral:
    '“{{found}}” holds the numbers {{numbers}}. Write a line for each statement.',
  paymentNumberShared:
    'Several employers have issued a statement “{{number}}”. Add a column “Debtor” or “Issuer”.',
  paymentNumberShort:
    '“{{number}}” may mean the statements {{numbers}}. Write the number with its year.',
  paymentNumberOther:
    '“{{found}}” would be statement {{statement}}, and the label names statement {{other}}. Write the number of the statement with its year, or choose another column.',
  paymentOfAnother:
    'Statement {{statement}} is called to {{collectivity}}, and the line names {{named}}. Correct the number or the debtor.',
} as const satisfies Record<
  Exclude<
    ListFailure['code'],
    | 'codeTaken'
    | 'importOtherUnit'
    | 'importOtherAgent'
    | 'importStruck'
    | 'sirenTaken'
    | 'registrationNumberTaken'
    | PaymentRefusal['code']
  >,
  string
>
