import type { TFunction } from 'i18next'
import { cents } from '#shared/kernel/cents'
import { readDay } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import { PAYER_GAPS, type Finding, type Reserve } from '#shared/domain/statements/finding'
import { PAPER_KINDS } from '#shared/domain/papers/paper'
import { articleWords } from './article-words'

/** Two prices in cents, and the days of a part of the period. */
const PRICES = /^(\d+)\/(\d+)(?: ([-\d]+)\/([-\d]+))?$/

const PRICED = ['unitCostDiffers', 'noticeBilled', 'unitCostLate'] as const

const isPriced = (code: Finding['code']): code is (typeof PRICED)[number] =>
  PRICED.some((one) => one === code)

/** What an objection is about: "Pièce manquante : la délibération". */
export function findingWords({ code, about }: Finding, t: TFunction): string {
  const gap = code === 'payerUnknown' ? PAYER_GAPS.find((one) => one === about) : undefined
  if (gap !== undefined) return t(`payments.audit.payer.${gap}`)
  const prices = PRICES.exec(about)
  if (prices !== null && isPriced(code)) {
    const [, billed, known, first = '', last = ''] = prices
    const [from, to] = [readDay(first), readDay(last)]
    const what = t(`payments.audit.priced.${code}`, {
      what: t(`payments.audit.code.${code}`, { about }),
      billed: cents(Number(billed)),
      known: cents(Number(known)),
    })
    return from === null || to === null
      ? what
      : t('payments.audit.ofDays', { what, days: { from, to } })
  }
  if (code.startsWith('unitCost') && /^\d{4}$/.test(about))
    return t('payments.audit.ofYear', {
      what: t(`payments.audit.code.${code}`, { about }),
      year: about,
    })
  const kind = PAPER_KINDS.find((one) => one === about)
  const subject =
    kind === undefined ? about : t(`trace.asked.${kind}`, { amendment: t('trace.paper.amendment') })
  return t(`payments.audit.code.${code}`, { about: subject })
}

/** Why statements were issued all the same, and who said it: "Pièces attendues (Claire Morel)". */
export const reasonWords = ({ reason, author }: Pick<Reserve, 'reason' | 'author'>): string =>
  author === '' ? reason : `${reason} (${author})`

/** An objection on one line: how heavy, what, by which article, and to whom. */
export function findingSentence(
  finding: Finding,
  bodyName: (id: string) => string,
  t: TFunction,
  language: Language,
): string {
  const { severity, article, bodies } = finding
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const values = {
    severity: t(`payments.audit.${severity}`),
    what: findingWords(finding, t),
    article: article === null ? t('payments.audit.usage') : articleWords(article),
  }
  return bodies.length === 0
    ? t('payments.audit.line', values)
    : t('payments.audit.lineOf', { ...values, bodies: list.format(bodies.map(bodyName)) })
}
