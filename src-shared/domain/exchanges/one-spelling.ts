import { stringEnd } from '#shared/kernel/string-end'
import { withoutTurns } from '#shared/kernel/turns'

/** The spaces that JSON allows between its tokens. */
const LAYOUT = new Set([' ', '\t', '\n', '\r'])

/**
 * A JSON text without the spaces between its tokens. What is left of a signed file must be its canonical text: a name
 * twice, a number spelt `1.0` or a letter written as `\u0071` would be read one way here and another way elsewhere.
 *
 * @param text a valid JSON text
 */
export function withoutLayout(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '"') at = stringEnd(text, at)
    else if (LAYOUT.has(letter)) {
      kept.push(text.slice(from, at))
      from = at + 1
    }
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/**
 * The first text in a document that no screen would show as it is: with spaces at its ends, or with marks that change the
 * direction of writing; `null` where there is none.
 */
export function unclearText(value: unknown): string | null {
  if (typeof value === 'string') return value === withoutTurns(value.trim()) ? null : value
  if (typeof value !== 'object' || value === null) return null
  for (const member of Object.values(value)) {
    const found = unclearText(member)
    if (found !== null) return found
  }
  return null
}
