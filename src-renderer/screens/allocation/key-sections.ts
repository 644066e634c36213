import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Explanation } from '#shared/domain/allocation/explain'
import { keyAmount } from '#shared/domain/allocation/key-amount'
import { keyTraceOf, type PartTrace, type TermsTrace } from '#shared/domain/allocation/share-trace'
import { dividedCost, isDivided } from '#shared/domain/keys/key-trace'
import type { Cents } from '#shared/kernel/cents'
import { lenderGapSections } from './keys/gap-sections'
import { explainKey } from './keys/key-explanations'
import type { Section } from './section'
import { limitSection, restSection } from './limit-sections'
import { underRules } from './under-rules'
import type { ExplanationWording } from './explanation-wording'
import { termsAt, termsOfPeriod, explainedTerms, type ExplainedTerms } from './explained-terms'

/** The steps of a trace, whatever its key: what the key gave, then the limit that took its place. */
function traceSections(
  trace: TermsTrace,
  explained: ExplainedTerms,
  amount: Cents | null,
  explanation: Explanation,
  wording: ExplanationWording,
): readonly Section[] {
  const { key } = explained.terms
  if (trace.kind === 'limited')
    return [
      ...(trace.of === null
        ? []
        : explainKey(key, trace.of, { amount: trace.before, explanation, explained, wording })),
      limitSection(trace, amount, explained, wording),
    ]
  if (trace.kind === 'rest')
    return [
      ...explainKey(key, trace.of, { amount: trace.before, explanation, explained, wording }),
      restSection(trace, amount, wording),
    ]
  return explainKey(key, trace, { amount, explanation, explained, wording })
}

const decisionSentences = (decision: string | null | undefined, { t }: ExplanationWording) =>
  decision === null || decision === undefined || decision === ''
    ? []
    : [t('common.keyDecision', { decision })]

/** The cost that the key of some days divides; nothing where it prices. */
function costRows(trace: PartTrace['trace'], { t, format }: ExplanationWording): Section['rows'] {
  const key = trace === null ? null : keyTraceOf(trace)
  return key === null || !isDivided(key)
    ? []
    : [{ label: t('allocation.explain.daysCost'), value: format.cents(dividedCost(key)) }]
}

/** The result of some days of the period, where an amendment cuts it: a heading, then the key of those days. */
function partSections(
  part: PartTrace,
  collectivityId: string,
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  wording: ExplanationWording,
): readonly Section[] {
  const { t, format, view } = wording
  const { days, amendment, amount, trace, keyDecision } = part
  const at = days.from
  const heading = underRules(
    {
      key: `days ${at}`,
      title: t('allocation.explain.days', { days }),
      value: amount === null ? '' : format.cents(amount),
      rows: costRows(trace, wording),
      sentences: [
        amendment === null
          ? t('allocation.explain.daysOwn')
          : t('allocation.explain.daysAmended', { amendment }),
        ...decisionSentences(keyDecision, wording),
      ],
    },
    ['terms-by-day'],
    wording,
  )
  if (trace === null) return [heading]
  const explained = explainedTerms(
    termsAt(view.agreement, at),
    part,
    collectivityId,
    entries,
    wording,
  )
  const own = { ...explanation, hourly: null }
  const sections = traceSections(trace, explained, amount, own, wording)
  return [heading, ...sections.map((section) => ({ ...section, key: `${section.key} ${at}` }))]
}

/**
 * The key and the rounding of a body's share; nothing where the figure sums several bodies.
 *
 * @param entries those of the whole share; `null` while they are read, or where the figure is but a part of it
 */
export function keySections(
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  wording: ExplanationWording,
): readonly Section[] {
  const { share } = explanation
  const trace = share?.trace ?? null
  if (share === null || trace === null) return []
  const { collectivityId } = share
  const amount = keyAmount(share)
  if (trace.kind === 'parts')
    return [
      ...trace.parts.flatMap((part) =>
        partSections(part, collectivityId, explanation, entries, wording),
      ),
      ...lenderGapSections(wording),
    ]
  const { agreement, allocation } = wording.view
  const terms = termsOfPeriod(agreement, allocation.period)
  const { period: days, common } = allocation
  const explained = explainedTerms(terms, { days, common }, collectivityId, entries, wording)
  return traceSections(trace, explained, amount, explanation, wording)
}
