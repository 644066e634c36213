/** What a cell holds; `null` where it is empty. */
export type Value = number | string | boolean | null

/** What a part of a formula comes to: the cells of a place, or one value. */
export type Operand = Value | readonly Value[]

/** The values of an operand, in the order of its cells. */
export const valuesOf = (operand: Operand): readonly Value[] =>
  typeof operand === 'object' && operand !== null ? operand : [operand]

/** The number that a value is in arithmetic: an empty cell is nought, true is one. */
export const numberOf = (value: Value): number => (typeof value === 'string' ? NaN : Number(value))

const single = (operand: Operand | undefined): Value => valuesOf(operand ?? null)[0] ?? null

/** The sum of numbers; texts of a column, such as its title, count for nothing. */
const sum = (values: readonly Value[]): number =>
  values.reduce<number>((all, value) => (typeof value === 'number' ? all + value : all), 0)

/** As spreadsheets round: a half away from nought, of the fifteen digits that they hold. */
function rounded(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15))
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits
}

/** The functions that the workbooks of this program use. */
export const FORMULA_FUNCTIONS: Readonly<
  Record<string, (args: readonly Operand[]) => Value | undefined>
> = {
  SUM: (args) => sum(args.flatMap(valuesOf)),
  SUMPRODUCT: (args) =>
    args
      .flatMap(valuesOf)
      .map(numberOf)
      .reduce((all, value) => all + value, 0),
  SUMIFS: ([column = null, by = null, wanted]) => {
    const value = single(wanted)
    const keys = valuesOf(by)
    return sum(valuesOf(column).filter((_, at) => keys[at] === value))
  },
  COUNTIF: ([range = null, wanted]) => {
    const value = single(wanted)
    return valuesOf(range).filter((each) => each === value).length
  },
  ROUND: ([value, digits]) => rounded(numberOf(single(value)), numberOf(single(digits))),
  INT: ([value]) => Math.floor(numberOf(single(value))),
  IF: ([test, yes, no]) => single(single(test) === true ? yes : no),
}
