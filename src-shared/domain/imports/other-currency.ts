import { foldTitle } from './fold-title'
import { hasOtherUnit } from './other-unit'

const CURRENCY = /^(?:code )?(?:devises?|monnaie|currency)(?: code| (?:du|de) .*| of .*)?$/
const UNIT = /^(?:unites?|units?)(?: monetaires?| de compte)?$/
/** The euro, by its sign, its name or its codes. */
const EURO = /^(?:€|eur|euros?|978)$/i

/** Whether a column says in which currency its lines are. */
export const namesCurrency = (title: string): boolean => CURRENCY.test(foldTitle(title))

const cellsUnder = (
  headers: readonly string[],
  cells: readonly string[],
  isMeant: (title: string, text: string) => boolean,
): string | undefined =>
  headers.flatMap((title, at) => {
    const text = (cells[at] ?? '').trim()
    return text !== '' && isMeant(title, text) ? text : []
  })[0]

/** The unit that a line says its amounts are in, in a column of units; `undefined` where that is none of money, or the euro. */
export const otherUnitBeside = (
  headers: readonly string[],
  cells: readonly string[],
): string | undefined =>
  cellsUnder(headers, cells, (title, text) => UNIT.test(foldTitle(title)) && hasOtherUnit(text))

/**
 * The currency, or the other unit of money, that a line says its amounts are in, in a column of currencies or of units; `undefined`
 * where that is the euro, or not said.
 */
export const otherCurrency = (
  headers: readonly string[],
  cells: readonly string[],
): string | undefined =>
  cellsUnder(headers, cells, (title, text) => namesCurrency(title) && !EURO.test(text)) ??
  otherUnitBeside(headers, cells)
