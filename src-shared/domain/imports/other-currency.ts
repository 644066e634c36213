import { foldTitle } from './fold-title'

const CURRENCY = /^(?:code )?(?:devises?|monnaie|currency)(?: code| (?:du|de) .*| of .*)?$/
/** The euro, by its sign, its name or its codes. */
const EURO = /^(?:€|eur|euros?|978)$/i

/** Whether a column says in which currency its lines are. */
export const namesCurrency = (title: string): boolean => CURRENCY.test(foldTitle(title))

/** The currency that a line says its amounts are in, in a column of currencies; `undefined` where that is the euro, or not said. */
export function otherCurrency(
  headers: readonly string[],
  cells: readonly string[],
): string | undefined {
  return headers.flatMap((title, at) => {
    const text = (cells[at] ?? '').trim()
    return text !== '' && namesCurrency(title) && !EURO.test(text) ? text : []
  })[0]
}
