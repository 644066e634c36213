import { cents } from '#shared/kernel/cents'
import { limitWords } from '#shared/wording/limit-words'
import { keyDocument } from '../keys/key-documents'
import type { Billed } from './billed-parts'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

/** From quantities or weights to the amount of one set of terms, limits among them. */
export function termsLines(part: Billed, text: SheetText): readonly FigureLine[] {
  const { billing, share } = part
  const { lines } = keyDocument(part.key)
  if (billing.kind === 'absent')
    return [{ label: text.t('absent.count'), figure: text.money(share), total: true }]
  if (billing.kind !== 'limited' && billing.kind !== 'rest') return lines(billing, share, text)
  const { t, money, language } = text
  if (billing.kind === 'rest')
    return [
      ...lines(billing.of, billing.before, text),
      { label: t('documents.count.restOfPot'), figure: money(share), total: true },
    ]
  const limit = { label: limitWords(billing, t, language), figure: money(share), total: true }
  return billing.of === null
    ? [limit]
    : [...lines(billing.of, billing.before ?? cents(0), text), limit]
}
