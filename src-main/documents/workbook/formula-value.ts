import {
  FORMULA_FUNCTIONS,
  numberOf,
  valuesOf,
  type Operand,
  type Value,
} from './formula-functions'
import { formulaTokens, type Token } from './formula-tokens'

/** Reads the cells of a place: `B2`, `B2:B9` or `B:B`, of a sheet or of the formula's own (`null`). */
export type ReadPlace = (sheet: string | null, cells: string) => Operand

const OPERATIONS: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  '+': (one, other) => numberOf(one) + numberOf(other),
  '-': (one, other) => numberOf(one) - numberOf(other),
  '*': (one, other) => numberOf(one) * numberOf(other),
  '/': (one, other) => numberOf(one) / numberOf(other),
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '>': (one, other) => numberOf(one) > numberOf(other),
  '<': (one, other) => numberOf(one) < numberOf(other),
  '>=': (one, other) => numberOf(one) >= numberOf(other),
  '<=': (one, other) => numberOf(one) <= numberOf(other),
}

/** Signs from the loosest to the tightest. */
const LEVELS = [
  ['=', '<>', '>', '<', '>=', '<='],
  ['+', '-'],
  ['*', '/'],
] as const

/** Cell by cell where one side is a range. */
function combined(sign: string, one: Operand, other: Operand): Operand {
  const operation = OPERATIONS[sign]
  if (operation === undefined) throw new SyntaxError(`No sign ${sign}`)
  const [left, right] = [valuesOf(one), valuesOf(other)]
  const of = (list: readonly Value[], at: number): Value =>
    (list.length === 1 ? list[0] : list[at]) ?? null
  const made = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    operation(of(left, at), of(right, at)),
  )
  return made.length === 1 ? (made[0] ?? null) : made
}

/** Works a formula out, without its "=". */
export function formulaValue(formula: string, read: ReadPlace): Value {
  const tokens = formulaTokens(formula)
  let at = 0
  const next = (): Token | undefined => tokens[at]
  const isSign = (...signs: readonly string[]): boolean => {
    const token = next()
    return token?.kind === 'sign' && signs.includes(token.value)
  }
  const skip = (sign: string): void => {
    if (!isSign(sign)) throw new SyntaxError(`“${sign}” is missing in ${formula}`)
    at += 1
  }
  const args = (): readonly Operand[] => {
    const list: Operand[] = [level(0)]
    while (isSign(',')) {
      at += 1
      list.push(level(0))
    }
    skip(')')
    return list
  }
  const single = (): Operand => {
    const token = next()
    at += 1
    switch (token?.kind) {
      case 'number':
      case 'text':
        return token.value
      case 'place':
        return read(token.sheet, token.cells)
      case 'call': {
        const value = FORMULA_FUNCTIONS[token.name]?.(args())
        if (value === undefined) throw new SyntaxError(`No function ${token.name}`)
        return value
      }
      case 'sign': {
        if (token.value === '-') return combined('-', 0, single())
        if (token.value !== '(') break
        const inside = level(0)
        skip(')')
        return inside
      }
      case undefined:
    }
    throw new SyntaxError(`A formula that can’t be worked out: ${formula}`)
  }
  const level = (depth: number): Operand => {
    const signs = LEVELS[depth]
    if (signs === undefined) return single()
    let value = level(depth + 1)
    for (let token = next(); token?.kind === 'sign' && isSign(...signs); token = next()) {
      at += 1
      value = combined(token.value, value, level(depth + 1))
    }
    return value
  }
  const value = level(0)
  if (at < tokens.length) throw new SyntaxError(`More than one value in ${formula}`)
  return valuesOf(value)[0] ?? null
}
