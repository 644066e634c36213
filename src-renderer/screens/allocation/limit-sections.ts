import type { LimitedTrace, RestTrace } from '#shared/domain/allocation/share-trace'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { cents, type Cents } from '#shared/kernel/cents'
import { limitWords } from '#shared/wording/limit-words'
import type { Section } from './section'
import { underRules } from './under-rules'
import type { ExplanationWording } from './explanation-wording'
import type { ExplainedTerms } from './explained-terms'
import { said } from '../../ui/said'

/** The limit that took the place of what the key gave, and who pays the difference. */
export function limitSection(
  trace: LimitedTrace,
  amount: Cents | null,
  { terms }: ExplainedTerms,
  wording: ExplanationWording,
): Section {
  const { t, format, language } = wording
  const { before } = trace
  const difference = before === null || amount === null ? 0 : before - amount
  const bearer = traitsOf(terms.key).sharesCost ? 'others' : 'lender'
  const section: Section = {
    key: 'limit',
    title: t('allocation.explain.keyLimited'),
    value: amount === null ? '' : format.cents(amount),
    rows: [],
    sentences: said(
      limitWords(trace, t, language),
      trace.stretch !== undefined &&
        t('allocation.explain.stretch', {
          from: trace.stretch.days.from,
          to: trace.stretch.days.to,
          before: trace.stretch.before,
          amount: trace.stretch.amount,
        }),
      before !== null && t('allocation.explain.before', { before }),
      difference !== 0 &&
        t(`allocation.explain.${difference > 0 ? 'less' : 'more'}.${bearer}`, {
          difference: cents(Math.abs(difference)),
        }),
    ),
  }
  return underRules(section, ['limits'], wording)
}

/** What is left to a body of costs that limits hold together, and the part of it for some days. */
export function restSection(
  { pot, before }: RestTrace,
  amount: Cents | null,
  wording: ExplanationWording,
): Section {
  const { t, format } = wording
  const { days, cost, count, taken } = pot
  const section: Section = {
    key: 'rest',
    title: t('allocation.explain.keyRest'),
    value: amount === null ? '' : format.cents(amount),
    rows: [],
    sentences: [
      t('allocation.explain.rest', {
        from: days.from,
        to: days.to,
        count,
        cost,
        taken,
        rest: cents(cost - taken),
        amount: pot.amount,
      }),
      t('allocation.explain.before', { before }),
    ],
  }
  return underRules(section, ['limits'], wording)
}
