import { dueOf } from '../statements/due-of'
import { signedAmount } from '../statements/settle'
import type { StatementContent } from '../statements/statement'
import type { Verdict } from './decision'
import type { AskingFile } from './exchange-file'

/** A line that a beneficiary accepts or contests. */
export interface ExchangeLine {
  /** Its place in the content: `uses.3`, `charges.0`, `share`. */
  readonly key: string
  readonly unit: 'minutes' | 'cents'
  readonly quantity: number
}

const listed = <T>(
  name: string,
  unit: ExchangeLine['unit'],
  items: readonly T[],
  quantity: (item: T) => number,
): readonly ExchangeLine[] =>
  items.map((item, index) => ({
    key: `${name}.${String(index)}`,
    unit,
    quantity: quantity(item),
  }))

const usesOf = (uses: StatementContent['uses']): readonly ExchangeLine[] =>
  listed('uses', 'minutes', uses, ({ minutes }) => minutes)

/** The lines of a file that asks for an answer, in the order in which they are printed. */
export function exchangeLines(file: AskingFile): readonly ExchangeLine[] {
  if (file.kind === 'hours') return usesOf(file.content.uses)
  const { uses, service, travel, share, instalments, provisionals, carriedIn, balance } =
    file.content.statement
  return [
    ...usesOf(uses),
    ...listed('components', 'cents', service.components, ({ amount }) => amount),
    ...listed('charges', 'cents', service.charges ?? [], ({ amount }) => amount),
    ...listed('travel', 'cents', travel ?? [], ({ amount }) => amount),
    { key: 'share', unit: 'cents', quantity: share },
    ...listed('instalments', 'cents', instalments, ({ amount }) => amount),
    ...listed('provisionals', 'cents', provisionals ?? [], signedAmount),
    ...listed('carriedIn', 'cents', carriedIn ?? [], signedAmount),
    { key: 'balance', unit: 'cents', quantity: signedAmount(balance) },
  ]
}

/** A line as it is shown: one that is not answered by itself says how the others make the balance. */
interface ShownLine extends ExchangeLine {
  readonly isAnswered: boolean
}

/** The tax on the share, base by base, then the share with it; only where terms say something of VAT. */
function taxLines({ vat, share }: StatementContent): readonly ExchangeLine[] {
  if (vat === undefined) return []
  const lines = listed('vat', 'cents', vat.lines, ({ rate, amount }) =>
    rate === null ? 0 : amount,
  )
  const isTaxed = vat.lines.some(({ rate }) => rate !== null)
  return isTaxed
    ? [...lines, { key: 'due', unit: 'cents', quantity: dueOf({ share, vat }) }]
    : lines
}

/**
 * The lines of a file as a screen shows them: those that are answered, and of a statement the tax on its share and the balance that
 * is left to the next one, which are known to be what the others make. No answer names these, nor counts them (`lineCount`).
 */
export function shownLines(file: AskingFile): readonly ShownLine[] {
  const answered = exchangeLines(file).map((line) => ({ ...line, isAnswered: true }))
  if (file.kind === 'hours') return answered
  const { statement } = file.content
  const { carriedForward } = statement
  const left: readonly ExchangeLine[] =
    carriedForward === undefined
      ? []
      : [{ key: 'carriedForward', unit: 'cents', quantity: signedAmount(carriedForward) }]
  const shown = (lines: readonly ExchangeLine[]): readonly ShownLine[] =>
    lines.map((line) => ({ ...line, isAnswered: false }))
  return answered.flatMap((line) => {
    if (line.key === 'share') return [line, ...shown(taxLines(statement))]
    return line.key === 'balance' ? [...shown(left), line] : [line]
  })
}

/** Whether a verdict contests nothing but lines of a file. */
export function fitsLines({ contested }: Verdict, file: AskingFile): boolean {
  const known = new Set(exchangeLines(file).map(({ key }) => key))
  return contested.every(({ line }) => known.has(line))
}
