/** An exact number, as a document prints it. */
export interface PrintedFraction {
  readonly numerator: string
  readonly denominator: string
}

/** A value that a document prints; `null` where it prints none. */
export type PrintedValue = string | number | PrintedFraction | null

/**
 * How the value of a printed field is shown: `none` where its name says more than its value (a list, a key, a code).
 * `count` may be digits in a text; `hundredths` and `thousandths` are scaled; `exact` and `hours` are fractions.
 */
export type FieldUnit =
  | 'none'
  | 'text'
  | 'day'
  | 'month'
  | 'year'
  | 'count'
  | 'hundredths'
  | 'thousandths'
  | 'minutes'
  | 'hours'
  | 'exact'
  | 'cents'
  | 'kilometres'
  | 'perKilometre'
  | 'settlement'

/** A path in what a document prints: names, and places in lists. */
export type PrintedPath = readonly (string | number)[]
