import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Explanation } from '#shared/domain/allocation/explain'
import { keyAmount } from '#shared/domain/allocation/key-amount'
import type { PartTrace, TermsTrace } from '#shared/domain/allocation/share-trace'
import type { Cents } from '#shared/kernel/cents'
import { explainKey } from './keys/key-explanations'
import type { Section } from './section'
import { limitSection, restSection } from './tell-limits'
import { underRules } from './tell-rules'
import type { Telling } from './telling'
import { termsAt, termsOfPeriod, toldTerms, type ToldTerms } from './told-terms'

/** The steps of a trace, whatever its key: what the key gave, then the limit that took its place. */
function traceSections(
  trace: TermsTrace,
  told: ToldTerms,
  amount: Cents | null,
  explanation: Explanation,
  telling: Telling,
): readonly Section[] {
  const { key } = told.terms
  if (trace.kind === 'limited')
    return [
      ...(trace.of === null
        ? []
        : explainKey(key, trace.of, { amount: trace.before, explanation, told, telling })),
      limitSection(trace, amount, told, telling),
    ]
  if (trace.kind === 'rest')
    return [
      ...explainKey(key, trace.of, { amount: trace.before, explanation, told, telling }),
      restSection(trace, amount, telling),
    ]
  return explainKey(key, trace, { amount, explanation, told, telling })
}

const decisionSentences = (decision: string | null | undefined, { t }: Telling) =>
  decision === null || decision === undefined || decision === ''
    ? []
    : [t('common.keyDecision', { decision })]

/** The result of some days of the period, where an amendment cuts it: a heading, then the key of those days. */
function partSections(
  part: PartTrace,
  collectivityId: string,
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  telling: Telling,
): readonly Section[] {
  const { t, format, view } = telling
  const { days, amendment, amount, trace, keyDecision } = part
  const at = days.from
  const heading = underRules(
    {
      key: `days ${at}`,
      title: t('allocation.explain.days', { from: days.from, to: days.to }),
      value: amount === null ? '' : format.cents(amount),
      rows: [],
      sentences: [
        amendment === null
          ? t('allocation.explain.daysOwn')
          : t('allocation.explain.daysAmended', { amendment }),
        ...decisionSentences(keyDecision, telling),
      ],
    },
    ['terms-by-day'],
    telling,
  )
  if (trace === null) return [heading]
  const told = toldTerms(termsAt(view.agreement, at), days, collectivityId, entries, telling)
  const own = { ...explanation, hourly: null }
  const sections = traceSections(trace, told, amount, own, telling)
  return [heading, ...sections.map((section) => ({ ...section, key: `${section.key} ${at}` }))]
}

/**
 * The key and the rounding of a body's share; nothing where the figure sums several bodies.
 *
 * @param entries those of the whole share; `null` while they are read, or where the figure is but a part of it
 */
export function tellKey(
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  telling: Telling,
): readonly Section[] {
  const { share } = explanation
  const trace = share?.trace ?? null
  if (share === null || trace === null) return []
  const { collectivityId } = share
  const amount = keyAmount(share)
  if (trace.kind === 'parts')
    return trace.parts.flatMap((part) =>
      partSections(part, collectivityId, explanation, entries, telling),
    )
  const { agreement, allocation } = telling.view
  const terms = termsOfPeriod(agreement, allocation.period)
  const told = toldTerms(terms, allocation.period, collectivityId, entries, telling)
  return traceSections(trace, told, amount, explanation, telling)
}
