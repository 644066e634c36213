import type { Party } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'

/** A body's name in full: municipalities are kept as places, other bodies under their own name. */
export function partyName({ name, kind }: Party, { t }: SheetText): string {
  return kind !== 'municipality' || /^(commune|ville|municipality)\b/i.test(name)
    ? name
    : t('documents.municipality', { name })
}
