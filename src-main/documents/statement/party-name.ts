import type { Party } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'

/** "21440 Saint-Seine-l’Abbaye": the last line of an address; empty where neither is known. */
export const townOf = ({ address }: Pick<Party, 'address'>): string =>
  [address.postalCode, address.city].filter((part) => part !== '').join(' ')

/** A body's name in full: municipalities are kept as places, other bodies under their own name. */
export function partyName({ name, kind }: Party, { t }: SheetText): string {
  return kind !== 'municipality' || /^(commune|ville|municipality)\b/i.test(name)
    ? name
    : t('documents.municipality', { name })
}
