import { chargeSums } from '#shared/domain/allocation/charge-sums'
import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Explanation, FigurePart } from '#shared/domain/allocation/explain'
import type { Rule } from '#shared/domain/allocation/rules'
import { needsCost } from '#shared/domain/agreements/needs-cost'
import { costComponents } from '#shared/domain/statements/cost-components'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import { kilometreWords } from '#shared/wording/kilometre-words'
import type { Section, SectionRow } from './section'
import { clauseSection } from './clause-section'
import { columnSection } from './column-section'
import { foreseenSections } from './foreseen-sections'
import { keySections } from './key-sections'
import { underRules } from './under-rules'
import { spreadSection } from './spread-section'
import { travelSections } from './travel-sections'
import type { ExplanationWording } from './explanation-wording'
import { termsOfPeriod } from './explained-terms'

/** The most parts of a sum listed one by one. */
const MOST_PARTS = 12

/** Hours count on their day, late ones in the month that they name. */
const hourRules = (entries: readonly EntryBehind[] | null): readonly Rule[] =>
  entries?.some(({ countedIn }) => countedIn !== undefined) === true
    ? ['counted-once', 'late-hour']
    : ['counted-once']

function hoursSection(explanation: Explanation, { t, format, view }: ExplanationWording): Section {
  const months = (explanation.byMonth ?? []).filter((month) => month.minutes > 0)
  return {
    key: 'hours',
    title: t(
      view.allocation.foreseen === undefined
        ? 'allocation.explain.hours'
        : 'allocation.explain.hoursCounted',
    ),
    value: format.minutes(explanation.minutes),
    rows: [],
    sentences:
      explanation.minutes === 0
        ? [t('allocation.explain.noHours')]
        : [
            t('allocation.explain.months', {
              list: months
                .map(
                  (month) =>
                    `${format.month(month.month, 'short')} ${format.minutesShort(month.minutes)}`,
                )
                .join(', '),
            }),
          ],
  }
}

/** Charges besides pay, kilometres by their rate. */
const chargeRows = ({ t, format, view }: ExplanationWording): readonly SectionRow[] =>
  chargeSums(view.allocation).map(({ label, amount }) => {
    const kilometres = readKilometreLabel(label)
    return {
      label:
        kilometres === null
          ? label
          : t('documents.cost.kilometres', { kilometres: kilometreWords(kilometres, t) }),
      value: format.cents(amount),
    }
  })

/** The rules by which the cost of the service was computed: those of pay, and of its charges and kilometres. */
function costRules({ view }: ExplanationWording): readonly Rule[] {
  const { costLines, chargeLines } = view.allocation
  const kilometres = chargeLines.filter(({ label }) => readKilometreLabel(label) !== null)
  return [
    ...(costLines.length === 0 ? [] : (['pay-by-days', 'one-cent-once'] as const)),
    ...(chargeLines.length === kilometres.length ? [] : (['charge-by-days'] as const)),
    ...(kilometres.length === 0 ? [] : (['kilometres-in-cost'] as const)),
  ]
}

function costSection(wording: ExplanationWording): Section {
  const { t, format, view } = wording
  const { allocation, costs } = view
  const compared = !needsCost(termsOfPeriod(view.agreement, allocation.period))
  const section: Section = {
    key: 'cost',
    title: t(compared ? 'allocation.explain.costTariff' : 'words.serviceCost'),
    value: allocation.cost === null ? '' : format.cents(allocation.cost),
    rows: compared
      ? []
      : [
          ...costComponents(allocation, { costs }).map(({ kind, amount }) => ({
            label: t(`common.component.${kind}`),
            value: format.cents(amount),
          })),
          ...chargeRows(wording),
        ],
    sentences: allocation.cost === null ? [t('allocation.explain.costUnknown')] : [],
  }
  return underRules(section, costRules(wording), wording)
}

function listedParts(
  key: 'byAgent' | 'byBody',
  parts: readonly FigurePart[],
  name: (id: string) => string,
  { amount, minutes: total }: Explanation,
  { t, format }: ExplanationWording,
): readonly Section[] {
  if (parts.length === 0) return []
  const called = ({ id, other }: FigurePart): string =>
    other === undefined ? name(id) : t(`allocation.other.${other}.long`)
  const rows = parts.slice(0, MOST_PARTS).map((part): SectionRow =>
    part.amount === null
      ? { label: called(part), value: format.minutes(part.minutes) }
      : {
          label: called(part),
          aside: part.minutes === 0 ? '' : format.minutes(part.minutes),
          value: format.cents(part.amount),
        },
  )
  const others = parts.length - rows.length
  return [
    {
      key,
      title: t(`allocation.explain.${key}`),
      value: amount === null ? format.minutes(total) : format.cents(amount),
      rows,
      sentences: others > 0 ? [t('allocation.explain.andOthers', { count: others })] : [],
    },
  ]
}

/**
 * An explanation in words, step by step: the same for the pane and for the text that is copied.
 *
 * @param entries what `entriesBehind` found for the figure, or `null` while it is being read
 */
export function explanationSections(
  explanation: Explanation,
  wording: ExplanationWording,
  entries: readonly EntryBehind[] | null = null,
): readonly Section[] {
  const { spread, figure } = explanation
  const whole = figure.agentId === null && figure.month === null && figure.other === undefined
  return [
    ...(figure.other === undefined
      ? [underRules(hoursSection(explanation, wording), hourRules(entries), wording)]
      : [underRules(columnSection(figure.other, explanation, wording), ['matrix'], wording)]),
    ...(figure.other === undefined ? foreseenSections(explanation, wording) : []),
    costSection(wording),
    ...keySections(explanation, whole ? entries : null, wording),
    ...travelSections(explanation, wording),
    ...(spread === null
      ? []
      : [underRules(spreadSection(spread, figure, wording), ['matrix'], wording)]),
    ...listedParts('byAgent', explanation.byAgent, wording.agentName, explanation, wording).map(
      (section) => underRules(section, ['matrix'], wording),
    ),
    ...listedParts('byBody', explanation.byBody, wording.bodyName, explanation, wording),
    clauseSection(wording),
  ]
}
