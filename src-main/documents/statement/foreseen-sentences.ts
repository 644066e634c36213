import type { StatementContent } from '#shared/domain/statements/statement'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import { lawOfForm } from './form-words'
import type { SheetText } from './sheet-text'

/** What statements cited under every form before they kept their form. */
const UNIT_LAW = 'CGCT D.\u00A05211-16'

/** The basis of a provisional statement: what is foreseen, from which years, with which changes. Nothing on a final one. */
export function foreseenSentences(
  { foreseen, travel, service, acts }: StatementContent,
  { t }: SheetText,
): readonly string[] {
  if (foreseen === undefined) return []
  const driven =
    travel !== undefined ||
    (service.charges ?? []).some(({ label }) => readKilometreLabel(label) !== null)
  const law = acts === undefined ? UNIT_LAW : lawOfForm(acts.legalForm)
  const clauses = foreseenClauses(foreseen, t, driven)
  return [
    law === '' ? t('provisional.basis.introPlain') : t('provisional.basis.intro', { law }),
    ...clauses,
    t(clauses.length === 0 ? 'provisional.basis.known' : 'provisional.basis.end'),
  ]
}
