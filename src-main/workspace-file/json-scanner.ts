/** Why a text is no JSON. `cut`: it ends too early. `tooDeep`: nested beyond anything this program writes. */
export interface ScanStop {
  readonly kind: 'cut' | 'wrong' | 'tooDeep'
  readonly offset: number
}

/** Hears of each value of a document: its dotted path from the root, and where it starts. */
export type ValueListener = (path: string, offset: number) => void

const MOST_NESTED = 100
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const NUMBER_START = /[-\d]/
const ESCAPE = /\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const BEGUN = /^(-|\\(u[0-9a-fA-F]{0,3})?)$/
const UNFINISHED = /^(\.|[eE][+-]?)$/
const LITERALS = ['true', 'false', 'null'] as const

class Stopped extends Error {
  readonly stop: ScanStop

  constructor(stop: ScanStop) {
    super(stop.kind)
    this.stop = stop
  }
}

/** Walks over a JSON text and knows where it stands: what `JSON.parse` does not tell. */
class Scanner {
  private at = 0
  private readonly text: string
  private readonly listener: ValueListener

  constructor(text: string, listener: ValueListener) {
    this.text = text
    this.listener = listener
  }

  document(): void {
    this.value('', 0)
    this.space()
    if (this.at < this.text.length) this.stop()
  }

  private stop(kind: ScanStop['kind'] = 'wrong'): never {
    const atEnd = this.at >= this.text.length
    throw new Stopped({ kind: kind === 'wrong' && atEnd ? 'cut' : kind, offset: this.at })
  }

  private space(): void {
    while (' \n\r\t'.includes(this.text.charAt(this.at) || '.')) this.at += 1
  }

  private take(character: string): boolean {
    this.space()
    if (this.text.charAt(this.at) !== character) return false
    this.at += 1
    return true
  }

  private expect(character: string): void {
    if (!this.take(character)) this.stop()
  }

  private value(path: string, depth: number): void {
    if (depth > MOST_NESTED) this.stop('tooDeep')
    this.space()
    this.listener(path, this.at)
    const first = this.text.charAt(this.at)
    if (first === '{') this.object(path, depth)
    else if (first === '[') this.array(path, depth)
    else if (first === '"') this.string()
    else if (NUMBER_START.test(first)) this.number()
    else this.literal()
  }

  private object(path: string, depth: number): void {
    this.expect('{')
    if (this.take('}')) return
    do {
      this.space()
      const key = this.string()
      this.expect(':')
      this.value(path === '' ? key : `${path}.${key}`, depth + 1)
    } while (this.take(','))
    this.expect('}')
  }

  private array(path: string, depth: number): void {
    this.expect('[')
    if (this.take(']')) return
    let index = 0
    do {
      const place = String(index)
      this.value(path === '' ? place : `${path}.${place}`, depth + 1)
      index += 1
    } while (this.take(','))
    this.expect(']')
  }

  /** Moves past a string and gives what it says. */
  private string(): string {
    const start = this.at
    if (this.text.charAt(this.at) !== '"') this.stop()
    this.at += 1
    for (;;) {
      const character = this.text.charAt(this.at)
      if (character === '' || character < ' ') this.stop()
      if (character === '"') break
      if (character === '\\') this.match(ESCAPE)
      else this.at += 1
    }
    this.at += 1
    return String(JSON.parse(this.text.slice(start, this.at)))
  }

  private number(): void {
    this.match(NUMBER)
    if (UNFINISHED.test(this.text.slice(this.at, this.at + 3))) this.stop('cut')
  }

  private literal(): void {
    const rest = this.text.slice(this.at, this.at + 5)
    const found = LITERALS.find((literal) => rest.startsWith(literal))
    if (found === undefined) {
      const begun = LITERALS.some((literal) => rest.length > 0 && literal.startsWith(rest))
      this.stop(begun ? 'cut' : 'wrong')
    } else this.at += found.length
  }

  private match(pattern: RegExp): void {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) {
      const rest = this.text.slice(this.at, this.at + 6)
      this.stop(BEGUN.test(rest) ? 'cut' : 'wrong')
    } else this.at += found[0].length
  }
}

/** Walks over a JSON text: where it stops being JSON, or `null` where it is sound. */
export function scanJson(text: string, listener: ValueListener = () => undefined): ScanStop | null {
  try {
    new Scanner(text, listener).document()
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.stop
    throw error
  }
}
