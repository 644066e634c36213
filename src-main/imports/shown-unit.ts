import { hasOtherUnit } from '#shared/domain/imports/other-unit'
import { percentText } from './percent-text'

/** Hours and minutes as digits with a mark between them, typed without it: `230` is shown as `2h30`. */
const HOURS_MARK = 'h'

/** Signs and names of other currencies than the euro. */
const CURRENCY =
  /^(?:chf|usd|gbp|cad|jpy|xpf|xof|xaf|mad|tnd|us ?\$|[$£¥]|fr\.?|f(?:rs|\.? ?cfp))$/i

/**
 * The unit that the texts around a number give it, where the number alone would be read in another one: minutes, days, another
 * currency, thousands. `null` for any other text.
 */
function unitIn(text: string): string | null {
  const unit = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
  if (/^(?:min|mn|mins|minutes?)\.?$/i.test(unit)) return 'min'
  if (/^(?:j|jrs?|jours?|days?)\.?$/i.test(unit)) return 'j'
  return CURRENCY.test(unit) || hasOtherUnit(unit) ? unit : null
}

/** A number of a cell as it is shown: in percent, or with its unit. What is no plain number stays. */
export function shownText(number: string, unit: string | undefined): string {
  if (unit === undefined || !/^-?\d+(?:\.\d+)?$/.test(number)) return number
  if (unit === '%') return percentText(number)
  if (unit !== HOURS_MARK) return `${number} ${unit}`
  const digits = number.padStart(3, '0')
  return /^\d+$/.test(number) ? `${digits.slice(0, -2)}h${digits.slice(-2)}` : number
}

/** The unit in which a number is shown, by the text that shows it; `null` where it is shown as it is. */
export function unitOfText(shown: string, number: string): string | null {
  if (/^\d+\s*[h:]\s*\d\d$/i.test(shown.trim())) return HOURS_MARK
  const unit = unitIn(shown.replace(/[-−\d\s.,'’\u00A0\u202F]/g, ''))
  if (unit === null || !hasOtherUnit(unit)) return unit
  const digits = Number(shown.replace(/[^\d.,]/g, '').replace(',', '.'))
  return Math.abs(Number(number)) > digits * 100 ? null : unit
}

/** Texts within a format: in quotes, behind a backslash, or a currency with its language. */
const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\][-]*)(?:-[^\][]*)?\]/g
const CLOCK_LIKE = /^[#0]+(?:"\s*[h:]\s*"|\\[h:]|:)00$/i
/** Colours, conditions and lengths of time; room as wide as a letter. */
const BRACKETS = /\[[^\][]*\]|_./g

const HAS_DIGITS = /[0#]/
const withoutTexts = (section: string): string => section.replace(LITERAL, '').replace(BRACKETS, '')

/** The unit in which a format of numbers shows them; `null` where it shows them as they are, or as days and times. */
export function unitOfFormat(code: string): string | null {
  const sections = code.split(';')
  // A text for zeros alone may come before the section that shows numbers.
  const first =
    sections.find((section) => HAS_DIGITS.test(withoutTexts(section))) ?? sections[0] ?? ''
  if (CLOCK_LIKE.test(first)) return HOURS_MARK
  const bare = withoutTexts(first)
  if (bare.includes('%')) return '%'
  if (!HAS_DIGITS.test(bare) || /[dhmsy]/i.test(bare)) return null
  const texts = [...first.matchAll(LITERAL)].map((found) => found.slice(1).join(''))
  const signs = bare.replace(/[^$£¥]/g, '')
  const unit = unitIn([...texts, signs].join(''))
  // A comma behind the digits shows thousands of what the cell holds.
  return unit !== null && hasOtherUnit(unit) && /[0#],+(?![0#])/.test(bare) ? null : unit
}
