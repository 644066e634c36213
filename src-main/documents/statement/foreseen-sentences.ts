import type { StatementContent } from '#shared/domain/statements/statement'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import type { SheetText } from './sheet-text'

/** The basis of a provisional statement: what is foreseen, from which years, with which changes. Nothing on a final one. */
export function foreseenSentences(
  { foreseen, travel, service }: StatementContent,
  { t }: SheetText,
): readonly string[] {
  if (foreseen === undefined) return []
  const driven =
    travel !== undefined ||
    (service.charges ?? []).some(({ label }) => readKilometreLabel(label) !== null)
  const clauses = foreseenClauses(foreseen, t, driven)
  return [
    t('provisional.basis.intro'),
    ...clauses,
    t(clauses.length === 0 ? 'provisional.basis.known' : 'provisional.basis.end'),
  ]
}
