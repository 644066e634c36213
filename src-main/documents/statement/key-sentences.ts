import type { KeyBilling } from '#shared/domain/keys/key-billing'
import type { TermsBilling } from '#shared/domain/statements/billing'
import type { StatementContent } from '#shared/domain/statements/statement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { limitWords } from '#shared/wording/limit-words'
import { measuredWords } from '#shared/wording/measured-words'
import { upperFirst } from '#shared/wording/upper-first'
import type { Billed } from './billed-parts'
import { billedParts } from './billed-parts'
import type { SheetText } from './sheet-text'

type ShareBilling = Extract<KeyBilling, { kind: 'share' | 'criteria' }>

/** How several criteria made one weight, with the units that were counted. */
function mixedSentences(billing: ShareBilling, { t, integer, language }: SheetText): string[] {
  if (billing.kind === 'share') return []
  const parts = billing.criteria.map((part) => ({
    ...part,
    told: measuredWords(part, t, language),
  }))
  const terms = parts
    .map(({ weight, told: { value, sum } }) =>
      t('documents.key.mixedTerm', { weight: integer(weight), value, sum }),
    )
    .join(' + ')
  return [
    t('documents.key.mixed', {
      terms,
      whole: integer(parts.reduce((sum, { weight }) => sum + weight, 0)),
      weight: integer(BigInt(billing.weight)),
      weights: integer(BigInt(billing.weights)),
    }),
    ...parts
      .filter(({ told }) => told.counts !== '')
      .map(({ told: { counts } }) => t('documents.key.counted', { counts })),
  ]
}

function keyName({ key }: Billed, { t }: SheetText): string {
  if (key.kind !== 'tariff') return t(`documents.key.${key.kind}`)
  return t(`documents.key.${key.basis === 'contracted' ? 'tariffContracted' : 'tariffActual'}`)
}

/** What bounded shares leave to the others. */
function othersSentences(
  { others }: ShareBilling,
  cost: Cents,
  { t, money, integer }: SheetText,
): readonly string[] {
  if (others === undefined) return []
  const { count, taken, weights } = others
  return [
    t('documents.key.others', {
      count,
      number: integer(count),
      taken: money(taken),
      rest: money(cents(cost - taken)),
      weights: integer(BigInt(weights)),
    }),
  ]
}

/** The product, its floor and what the floor leaves: enough to redo the division by hand. */
function divisionSentences(
  { key, cost, share }: Billed,
  billing: ShareBilling,
  text: SheetText,
): readonly string[] {
  const { t, money, integer } = text
  const { weight, weights, floor, remainder, others } = billing
  const total = cost ?? share
  const over = integer(BigInt(others?.weights ?? weights))
  const terms = {
    cost: money(cents(total - (others?.taken ?? 0))),
    weight: integer(BigInt(weight)),
    weights: over,
  }
  const quota = key.kind !== 'actualCost'
  return [
    ...othersSentences(billing, total, text),
    t(quota ? 'documents.key.exactQuota' : 'documents.key.exact'),
    t(quota ? 'documents.key.productQuota' : 'documents.key.productMinutes', terms),
    remainder === '0'
      ? t('documents.key.whole', { floor: money(floor) })
      : t('documents.key.remainder', {
          floor: money(floor),
          remainder: integer(BigInt(remainder)),
          weights: over,
        }),
  ]
}

/** Who got the cents that no share could take whole. */
function spareSentences(
  { spare, spares, rank }: ShareBilling,
  { t, integer }: SheetText,
): readonly string[] {
  if (spares === 0) return [t('documents.key.noSpare')]
  return [
    t('documents.key.spares', { count: spares, number: integer(spares) }),
    t(spare === 1 ? 'documents.key.spareHere' : 'documents.key.spareElsewhere', { rank }),
  ]
}

/** What all the shares make together, and what stays with the lender. */
function sumSentence({ service, lender }: StatementContent, text: SheetText): string {
  const { t, money, integer } = text
  const count = service.beneficiaries
  const values = { count, number: integer(count), billed: money(service.billed) }
  const rest = cents((service.cost ?? service.billed) - service.billed)
  return rest === 0
    ? t('documents.key.sum', values)
    : t('documents.key.lenderPart', { ...values, rest: money(rest), lender: lender.name })
}

function commonSentence(
  { service, agreement, lender }: StatementContent,
  text: SheetText,
): string[] {
  if (service.common === 0 || !traitsOf(agreement.key).countsCommonTime) return []
  const common = text.hours(service.common)
  return [
    agreement.commonTime === 'proRata'
      ? text.t('documents.key.commonProRata', { common })
      : text.t('documents.key.commonLender', { common, lender: lender.name }),
  ]
}

/** What the gap between prices and cost adds or takes off. */
function gapSentences(
  { gap }: Extract<KeyBilling, { kind: 'tariff' | 'prices' }>,
  { t, money }: SheetText,
): readonly string[] {
  if (gap === undefined) return []
  const { billed, cost, base, part, total } = gap
  return [
    t('documents.key.gap', {
      billed: money(billed),
      cost: money(cost),
      gap: money(total),
      base: money(base),
      part: money(part),
    }),
  ]
}

function keyedSentences(billing: KeyBilling, part: Billed, text: SheetText): readonly string[] {
  const { t } = text
  switch (billing.kind) {
    case 'tariff':
      return [
        t('documents.key.rounded'),
        ...(billing.basis === 'contracted' ? [t('documents.key.contractedBilled')] : []),
        ...gapSentences(billing, text),
      ]
    case 'prices':
      return [t('documents.key.pricesRounded'), ...gapSentences(billing, text)]
    case 'share':
    case 'criteria':
      return [
        ...mixedSentences(billing, text),
        ...divisionSentences(part, billing, text),
        ...spareSentences(billing, text),
      ]
  }
}

/** How the key came to an amount, and the limit that took its place. */
function billingSentences(part: Billed, billing: TermsBilling, text: SheetText): readonly string[] {
  const { share } = part
  if (billing.kind !== 'limited' && billing.kind !== 'rest')
    return keyedSentences(billing, part, text)
  const { t, money, language, day } = text
  if (billing.kind === 'rest') {
    const { days, cost, count, taken, amount } = billing.pot
    return [
      ...keyedSentences(billing.of, part, text),
      t('documents.key.rest', {
        from: day(days.from),
        to: day(days.to),
        count,
        before: money(billing.before),
        cost: money(cost),
        taken: money(taken),
        rest: money(cents(cost - taken)),
        amount: money(amount),
        share: money(share),
      }),
    ]
  }
  const { before, of, reason, stretch } = billing
  if (of === null) return [t('documents.key.exempt', { reason })]
  if (stretch !== undefined)
    return [
      ...keyedSentences(of, part, text),
      t('documents.key.limitedStretch', {
        from: day(stretch.days.from),
        to: day(stretch.days.to),
        before: money(stretch.before),
        amount: money(stretch.amount),
        share: money(share),
        limit: limitWords(billing, t, language),
      }),
    ]
  return [
    ...keyedSentences(of, part, text),
    t('documents.key.limited', {
      before: money(before ?? cents(0)),
      share: money(share),
      limit: limitWords(billing, t, language),
    }),
  ]
}

const shares = ({ billing }: Billed): boolean => {
  const key =
    billing.kind === 'limited' || billing.kind === 'rest'
      ? billing.of
      : billing.kind === 'absent'
        ? null
        : billing
  return key?.kind === 'share' || key?.kind === 'criteria'
}

/** How one set of terms came to its amount. */
function termsSentences(part: Billed, text: SheetText): readonly string[] {
  const { t, day } = text
  const { cut, billing } = part
  if (billing.kind === 'absent') return []
  const rule = t(`rules.name.${traitsOf(part.key).rule}`)
  const key = keyName(part, text)
  const sentence = (): string => {
    if (cut === null) return t('documents.key.label', { rule: upperFirst(rule), key })
    const told = { from: day(cut.days.from), to: day(cut.days.to), rule, key }
    return cut.amendment === null
      ? t('documents.key.daysOwn', told)
      : t('documents.key.daysAmended', { ...told, amendment: cut.amendment })
  }
  const decided =
    part.keyDecision === undefined ? [] : [t('common.keyDecision', { decision: part.keyDecision })]
  return [sentence(), ...decided, ...billingSentences(part, billing, text)]
}

/** Why a body that the terms don't name gets a statement, and what of its account it settles. */
function absentSentences(
  { period, beneficiary, agreement }: StatementContent,
  { t, day }: SheetText,
): readonly string[] {
  return [
    t('absent.page.why', {
      from: day(period.from),
      to: day(period.to),
      reference: agreement.reference,
      body: beneficiary.name,
    }),
    t('absent.page.how'),
  ]
}

/** How the key turned hours into this amount, down to the cent: the bases de liquidation, in words. */
export function keySentences(content: StatementContent, text: SheetText): readonly string[] {
  if (content.billing.kind === 'absent') return absentSentences(content, text)
  const parts = billedParts(content)
  const shared = parts.some(shares)
  return [
    ...parts.flatMap((part) => termsSentences(part, text)),
    ...(shared ? [sumSentence(content, text), ...commonSentence(content, text)] : []),
  ]
}
