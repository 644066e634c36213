/** What is found in markup, in order. */
export interface MarkupEvents {
  /** @param attributes as the tag has them; see `attributesIn` */
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  /** Entities are decoded. */
  readonly text: (text: string) => void
}

const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Elements within elements: no document that people write has as many. */
const DEEPEST = 200

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name)) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

/** The attributes in the text of a tag, by name, entities decoded. */
export const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single = '']) => [
      name,
      decoded(double ?? single),
    ]),
  )

/**
 * Goes through markup piece by piece, without a tree of it in memory. Entities that the document itself defines are not known.
 * Throws where the markup is not well formed.
 */
export function scanMarkup(xml: string, { open, close, text }: MarkupEvents): void {
  const within: string[] = []
  const piece = new RegExp(PIECE)
  piece.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex
    const match = piece.exec(xml)
    if (match === null) throw new Error(`Not well formed at ${String(at)}`)
    const [, data, closed, opened, attributes = '', slash, plain] = match
    if (opened !== undefined) {
      open(opened, attributes)
      if (slash === '/') close(opened)
      else within.push(opened)
      if (within.length > DEEPEST) throw new Error('Too deep')
    } else if (closed !== undefined) {
      if (within.pop() !== closed) throw new Error(`Not well formed at ${String(at)}`)
      close(closed)
    } else if (data !== undefined) text(data)
    else if (plain !== undefined) text(decoded(plain))
  }
  if (within.length > 0) throw new Error('Ends too early')
}
