import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import {
  formatCents,
  formatInteger,
  formatMinutes,
  formatMonth,
  formatPercent,
  formatScaled,
} from '#shared/wording/format'
import { formatPeriod } from '#shared/wording/format-period'
import { translator } from '#shared/wording/translator'
import { upperFirst } from '#shared/wording/upper-first'

/** Words for the figures of a statement, in one language. */
export interface SheetText {
  readonly language: Language
  readonly t: TFunction
  readonly money: (amount: Cents) => string
  readonly hours: (duration: Minutes) => string
  readonly month: (month: Month, withYear: boolean) => string
  /** A period of whole months by its name: "1ᵉʳ trimestre 2026". */
  readonly period: (period: Period) => string
  readonly integer: (value: number | bigint) => string
  /** Percent with four decimals, from millionths. */
  readonly percent: (millionths: number) => string
  /** Euros with four decimals, from ten-thousandths. */
  readonly unitPrice: (tenThousandths: number) => string
}

const made = new Map<Language, SheetText>()

function make(language: Language): SheetText {
  const t = translator(language)
  return {
    language,
    t,
    money: (amount) => formatCents(amount, language),
    hours: (duration) => formatMinutes(duration, language),
    month: (month, withYear) =>
      upperFirst(formatMonth(month, withYear ? 'long' : 'name', language)),
    period: (period) => formatPeriod(period, t, language),
    integer: (value) => formatInteger(value, language),
    percent: (millionths) => formatPercent(millionths, 4, language),
    unitPrice: (tenThousandths) => {
      const text = formatScaled(tenThousandths, 4, language)
      return language === 'fr' ? `${text}\u00A0€` : `€${text}`
    },
  }
}

/** The words of a language; made once, since a batch prints many sheets. */
export function sheetText(language: Language): SheetText {
  const known = made.get(language) ?? make(language)
  made.set(language, known)
  return known
}
