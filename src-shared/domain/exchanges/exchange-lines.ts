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

/** Whether a verdict contests nothing but lines of a file. */
export function fitsLines({ contested }: Verdict, file: AskingFile): boolean {
  const known = new Set(exchangeLines(file).map(({ key }) => key))
  return contested.every(({ line }) => known.has(line))
}
