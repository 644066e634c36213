import type { ImportMapping } from '../imports/import-mapping'
import type { SirenClash } from '../collectivities/siren-clash'
import type { PaymentRefusal } from '../payments/payment-refusal'
import type { UnknownPayable } from '../payments/paid-statement'

/** Why a line of a list is refused, besides what is wrong with a field. */
export type ListFailure =
  /** Several records have that name. */
  | { readonly code: 'listNameShared'; readonly found: string; readonly count: number }
  /** A record has nearly that name, and the line has no number by which it is another one. */
  | { readonly code: 'listNameNear'; readonly found: string; readonly known: string }
  /** Nothing shows which words of a whole name are the last name. */
  | { readonly code: 'listNameWhole'; readonly found: string }
  /** An earlier line means the same record. */
  | { readonly code: 'listTwice'; readonly line: number }
  /** Two columns give the same value, and differ. */
  | { readonly code: 'listValuesTwo'; readonly found: string; readonly other: string }
  /** A population of which neither the title nor a column gives the year. */
  | { readonly code: 'listYearMissing'; readonly title: string }
  /** A body that a field refers to is not known. */
  | { readonly code: 'listBodyUnknown'; readonly found: string }
  /** No agreement has that reference or title, or several have it. */
  | { readonly code: 'listAgreementUnknown'; readonly found: string }
  | { readonly code: 'listAgreementShared'; readonly found: string; readonly count: number }
  /** A body that is known, but that what the list is about does not serve. */
  | { readonly code: 'listBodyOutside'; readonly found: string }
  /** A line of a key that has no price: it bills by a coefficient or a rate. */
  | { readonly code: 'listPriceNone'; readonly found: string }
  | { readonly code: 'codeTaken'; readonly value: string; readonly holder: string }
  | SirenClash
  | { readonly code: 'registrationNumberTaken'; readonly value: string; readonly holder: string }
  | UnknownPayable
  | PaymentRefusal
  /** A cell holds a formula, an error or something else that can't be read. */
  | { readonly code: 'listCellFault'; readonly found: string }
  /** A number with decimals, without quotes, in a file whose columns are parted by commas. */
  | { readonly code: 'listNumberSplit'; readonly found: string }
  /** A date that is one day with the day first and another with the month first, before the order is chosen. */
  | { readonly code: 'listDayOpen'; readonly found: string }
  /** A date of no calendar, in the order in which the dates of the list are read. */
  | {
      readonly code: 'listDayImpossible'
      readonly field: string
      readonly found: string
      readonly order: ImportMapping['dates']
    }
  /** Nothing of the list would change anything. */
  | { readonly code: 'listNothingToKeep' }
