import { visibleText } from '#shared/kernel/visible-text'
import type { Statement } from './statement'

/** A statement, or its summary, as far as it is looked up by the fingerprint on its paper. */
type Fingerprinted = Pick<Statement, 'fingerprint' | 'cancelled'>

/** What a workspace knows of the fingerprint of a printed statement. */
export type PrintedCheck<S extends Fingerprinted> =
  /** It is of this statement, as it was issued here. */
  | { readonly kind: 'known' | 'cancelled'; readonly statement: S }
  /** No statement here has it: the workspace is older than the paper, or did not issue it. */
  | { readonly kind: 'unknown' }
  /** What was typed is no fingerprint. */
  | { readonly kind: 'unreadable' }

/** Twelve letters of Crockford's alphabet. */
const FINGERPRINT = /^[0-9A-HJKMNP-TV-Z]{12}$/

/** The letters of a fingerprint as typed, with those that are left out of its alphabet read as the ones they look like. */
const lettersOf = (typed: string): string =>
  visibleText(typed)
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2013-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** Looks up the fingerprint that is printed at the foot of a statement, as a person typed it. */
export function checkPrinted<S extends Fingerprinted>(
  statements: Iterable<S>,
  typed: string,
): PrintedCheck<S> {
  const letters = lettersOf(typed)
  if (!FINGERPRINT.test(letters)) return { kind: 'unreadable' }
  for (const statement of statements)
    if (lettersOf(statement.fingerprint) === letters)
      return { kind: statement.cancelled === null ? 'known' : 'cancelled', statement }
  return { kind: 'unknown' }
}
