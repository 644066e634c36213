import { visibleText } from '#shared/kernel/visible-text'
import { withoutEuro } from '../costs/parse-amount'

/** Less than zero, as accounting software writes it: "(12,00)", "12,00-". */
const BELOW_ZERO = /^\((\d[^()]*)\)$|^(\d.*\S) ?[-–−]$/

/**
 * The text of an amount without the name of the currency ("1912,85 EUR", "12 euros", "€ 5"), its minus sign in front ("(12,00)",
 * "12,00-"), spaces between thousands ("1'234,50") and no plus sign; a dash alone is empty, as a cell without amount.
 */
export function plainAmount(text: string): string {
  const named = visibleText(text).replace(/(?<!\p{L})(?:eur|euros?)(?!\p{L})/giu, '€')
  const bare = withoutEuro(named)
    .replace(/[\s\u00A0\u202F]+|(?<=\d)['’](?=\d{3})/g, ' ')
    .trim()
  if (/^[-–—−]$/.test(bare)) return ''
  const [, inside, before] = BELOW_ZERO.exec(bare) ?? []
  const below = inside ?? before
  return below === undefined ? bare.replace(/^\+ ?(?=\d)/, '') : `-${below}`
}
