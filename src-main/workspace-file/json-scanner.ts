import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser'

/** Why a text is no JSON. `cut`: it ends too early. `tooDeep`: nested beyond anything this program writes. */
export interface ScanStop {
  readonly kind: 'cut' | 'wrong' | 'tooDeep'
  readonly offset: number
}

/** Called with each value of a document: its dotted path from the root, and its offset. */
export type ValueListener = (path: string, offset: number) => void

const MOST_NESTED = 100
const SYMBOLS = ['true', 'false', 'null', '-1'] as const

class Stopped extends Error {
  readonly stop: ScanStop

  constructor(kind: ScanStop['kind'], offset: number) {
    super(kind)
    this.stop = { kind, offset }
  }
}

/** Whether a faulty token that the text ends with may be the beginning of a sound one. */
function begun(error: string, token: string): boolean {
  if (error === 'InvalidSymbol') return SYMBOLS.some((symbol) => symbol.startsWith(token))
  return token === '' || error === 'UnexpectedEndOfString' || error === 'UnexpectedEndOfNumber'
}

/** Scans a JSON text: where it stops being JSON, or `null` where it is valid. */
export function scanJson(text: string, listener: ValueListener = () => undefined): ScanStop | null {
  let depth = 0
  const onBegin: JSONVisitor['onObjectBegin'] = (offset, _length, _line, _column, path) => {
    if (depth > MOST_NESTED) throw new Stopped('tooDeep', offset)
    depth += 1
    listener(path().join('.'), offset)
  }
  const onEnd = () => {
    depth -= 1
  }
  const visitor: JSONVisitor = {
    onObjectBegin: onBegin,
    onArrayBegin: onBegin,
    onObjectEnd: onEnd,
    onArrayEnd: onEnd,
    onLiteralValue: (_value, offset, _length, _line, _column, path) =>
      listener(path().join('.'), offset),
    onError: (error, offset, length) => {
      const token = text.slice(offset, offset + length)
      const cut = offset + length >= text.length && begun(printParseErrorCode(error), token)
      throw new Stopped(cut ? 'cut' : 'wrong', offset)
    },
  }
  try {
    visit(text, visitor, { disallowComments: true })
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.stop
    throw error
  }
}
