import type { Coded } from '#shared/kernel/coded'
import type { ImportMapping } from '../imports/import-mapping'
import type { ImportLineFailure } from '../imports/import-failures'
import type { SirenClash } from '../collectivities/siren-clash'
import type { PaymentRefusal } from '../payments/payment-refusal'
import type { UnknownPayable } from '../payments/paid-statement'

/** Why a line of a list is refused, besides what is wrong with a field. */
export type ListFailure =
  | SirenClash
  | UnknownPayable
  | PaymentRefusal
  | Extract<
      ImportLineFailure,
      { readonly code: 'importOtherUnit' | 'importOtherAgent' | 'importStruck' }
    >
  | Coded<{
      /** Several records have that name. */
      listNameShared: { found: string; count: number }
      /** A record has nearly that name, and the line has no number by which it is another one. */
      listNameNear: { found: string; known: string }
      /** Nothing shows which words of a whole name are the last name. */
      listNameWhole: { found: string }
      /** An earlier line means the same record. */
      listTwice: { line: number }
      /** Two columns give the same value, and differ. */
      listValuesTwo: { found: string; other: string }
      /** A population of which neither the title nor a column gives the year. */
      listYearMissing: { title: string }
      /** A body that a field refers to is not known. */
      listBodyUnknown: { found: string }
      /** No agreement has that reference or title, or several have it. */
      listAgreementUnknown: { found: string }
      listAgreementShared: { found: string; count: number }
      /** Hours under a title, or below a text, of something else than a week. */
      listNotWeekly: { title: string }
      /** A number that is 7 h 18 or 7 h 30, or part of a day. */
      listHoursOpen: { found: string }
      /** A number that a spreadsheet has cut to its first digits: `2,00E+08`. */
      listCodeLost: { found: string }
      /** Words of which an earlier export has lost or changed letters: `L?ry`. */
      listTextDamaged: { found: string }
      /** The number of a line is that of a body, and its name that of another. */
      listBodyOther: { found: string; other: string }
      /** A body that is known, but that what the list is about does not serve. */
      listBodyOutside: { found: string }
      /** A line of a key that has no price: it bills by a coefficient or a rate. */
      listPriceNone: { found: string }
      /** A price for something else than the line of the key counts. */
      listCountedOther: { found: string }
      /** A tariff of something else than an hour. */
      listTariffOther: { found: string }
      /** A number without its year, in a line whose label names another statement. */
      paymentNumberOther: { found: string; statement: string; other: string }
      /** What leaves the account is no payment that was received. */
      paymentDebit: { found: string; statement: string }
      /** An entry of the accounts, by the title of one of its columns. */
      paymentEntry: { title: string }
      /** A payment that was taken back, or is yet to come. */
      paymentUndone: { found: string; statement: string }
      codeTaken: { value: string; holder: string }
      registrationNumberTaken: { value: string; holder: string }
      /** A cell holds a formula, an error or something else that can't be read. */
      listCellFault: { found: string }
      /** A number with decimals, without quotes, in a file whose columns are parted by commas. */
      listNumberSplit: { found: string }
      /** A date that is one day with the day first and another with the month first, before the order is chosen. */
      listDayOpen: { found: string }
      /** A date of no calendar, in the order in which the dates of the list are read. */
      listDayImpossible: { field: string; found: string; order: ImportMapping['dates'] }
      /** Nothing of the list would change anything. */
      listNothingToKeep: object
    }>
