import type { Agreement } from './agreement'
import type { TermVersion } from './term-versions'

/**
 * Joins consecutive terms with the same content for some purpose, given as a text: joined terms keep the reference of the
 * act that set the first.
 */
export function joinTerms(
  versions: readonly TermVersion[],
  contentOf: (terms: Agreement) => string,
): readonly TermVersion[] {
  const joined: TermVersion[] = []
  let before = ''
  for (const version of versions) {
    const content = contentOf(version.agreement)
    const last = joined.at(-1)
    if (last !== undefined && content === before) {
      const period = { from: last.agreement.period.from, to: version.agreement.period.to }
      joined[joined.length - 1] = { ...last, agreement: { ...last.agreement, period } }
    } else joined.push(version)
    before = content
  }
  return joined
}
