import type { Party } from '#shared/domain/statements/statement'
import { placeForm } from '#shared/wording/place-form'
import type { SheetText } from './sheet-text'

/** A body's name in full: municipalities are kept as places, other bodies under their own name. */
export function partyName({ name, kind }: Party, { t }: SheetText): string {
  if (kind !== 'municipality' || /^(commune|ville|municipality)\b/i.test(name)) return name
  const { form, bare } = placeForm(name)
  return t(`documents.municipality.${form}`, { name, bare })
}
