import type { Cents } from '#shared/kernel/cents'
import { plainEuros } from '#shared/kernel/plain-euros'

/** An element of the file: a value in its attribute `V`, or elements in the order of the schema. */
export interface PesElement {
  readonly name: string
  readonly content: string | readonly PesElement[]
}

/** An element with a value; none where the value is empty, for the schema refuses empty ones. */
export const value = (name: string, content: string | number): readonly PesElement[] =>
  content === '' ? [] : [{ name, content: String(content) }]

/** An element that holds others. */
export const block = (
  name: string,
  ...content: readonly (readonly PesElement[])[]
): PesElement => ({
  name,
  content: content.flat(),
})

/** An amount, always positive: "1619.32". */
export function pesAmount(amount: Cents): string {
  if (amount <= 0) throw new RangeError(`PES amounts are above zero: ${String(amount)}`)
  return plainEuros(amount, '.')
}
