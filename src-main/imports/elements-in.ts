/** An element of markup, whole. */
interface Element {
  /** Where it begins. */
  readonly at: number
  /** From its opening tag to its closing one. */
  readonly text: string
}

/**
 * The elements of a name in markup, in their order, whatever the prefix of their namespace; those within another of that name are left
 * out. Nothing comes after one that is never closed. The markup is gone through once, however it is written: what a lazy pattern would
 * look for again from each opening tag is minutes in a small file.
 *
 * @param name without a prefix; `si|is` for two names
 */
export function* elementsIn(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(String.raw`<((?:\w+:)?(?:${name}))(?:\s[^<>]*)?>`, 'g')
  for (let tag = opening.exec(xml); tag !== null; tag = opening.exec(xml)) {
    const [text, called = ''] = tag
    const at = tag.index
    if (text.endsWith('/>')) {
      yield { at, text }
      continue
    }
    const closing = `</${called}>`
    const end = xml.indexOf(closing, opening.lastIndex)
    if (end === -1) return
    opening.lastIndex = end + closing.length
    yield { at, text: xml.slice(at, opening.lastIndex) }
  }
}

/** The first element of a name; empty where there is none. */
export function firstElement(xml: string, name: string): string {
  for (const { text } of elementsIn(xml, name)) return text
  return ''
}

/** Markup with something in place of each element of a name. */
export function replaceElements(
  xml: string,
  name: string,
  inPlaceOf: (element: string) => string,
): string {
  const pieces: string[] = []
  let from = 0
  for (const { at, text } of elementsIn(xml, name)) {
    pieces.push(xml.slice(from, at), inPlaceOf(text))
    from = at + text.length
  }
  return pieces.join('') + xml.slice(from)
}
