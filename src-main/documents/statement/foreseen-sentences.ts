import type { StatementContent } from '#shared/domain/statements/statement'
import { tellForeseen } from '#shared/wording/tell-foreseen'
import type { SheetText } from './sheet-text'

/** What a provisional statement rests on: what is foreseen, from which years, with which changes. Nothing on a final one. */
export function foreseenSentences(
  { foreseen }: StatementContent,
  { t, language }: SheetText,
): readonly string[] {
  if (foreseen === undefined) return []
  const told = tellForeseen(foreseen, t, language)
  return [
    t('provisional.basis.intro'),
    ...told,
    t(told.length === 0 ? 'provisional.basis.known' : 'provisional.basis.end'),
  ]
}
