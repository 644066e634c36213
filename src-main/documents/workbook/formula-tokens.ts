/** A piece of a formula: a number, a text, a name of a function, a place on a sheet, or a sign. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'place'; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: 'sign'; readonly value: string }

const PIECES =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<call>[A-Z]+)\(|(?:'(?<sheet>(?:[^']|'')*)'!)?(?<cells>\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?)|(?<sign>>=|<=|<>|[-+*/(),=<>]))/uy

/** Reads a formula, without its "=", into pieces; fails on what the workbooks of this program don't use. */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < formula.length) {
    PIECES.lastIndex = at
    const found = PIECES.exec(formula)
    if (found === null) throw new SyntaxError(`A formula that can’t be read: ${formula}`)
    at = PIECES.lastIndex
    const { number, text, call, sheet, cells, sign } = found.groups ?? {}
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) })
    else if (text !== undefined) tokens.push({ kind: 'text', value: text.replaceAll('""', '"') })
    else if (call !== undefined) tokens.push({ kind: 'call', name: call })
    else if (cells !== undefined)
      tokens.push({
        kind: 'place',
        sheet: sheet === undefined ? null : sheet.replaceAll("''", "'"),
        cells: cells.replaceAll('$', ''),
      })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
  }
  return tokens
}
