import type { Agreement } from '#shared/domain/agreements/agreement'
import { POPULATIONS, type Measure } from '#shared/domain/keys/criteria/measure'
import type { Language } from '#shared/contract/preferences'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { formatTrimmed } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'

/** Decimals of what one act counts for: thousandths. */
const WEIGHT_PLACES = 3

/** A criterion of a key as typed. */
export interface CriterionDraft {
  /** What it counts, as `choiceOf` writes it. */
  readonly choice: string
  readonly weight: string
  /** What each kind of unit of the agreement counts for, in their order; empty: nothing. */
  readonly units: readonly string[]
}

const OWN = 'criterion '

/** What is counted, as one text: a choice of a list. */
export function choiceOf(measure: Measure): string {
  if (measure.kind === 'population') return measure.of
  return measure.kind === 'criterion' ? `${OWN}${measure.criterionId}` : measure.kind
}

/** The choice of a user's criterion. */
export const ownChoice = (criterionId: string): string => `${OWN}${criterionId}`

/** The draft of a key's criteria; none where it has none. */
export const criteriaDraft = (
  { key, unitTypes = [] }: Agreement,
  language: Language,
): readonly CriterionDraft[] =>
  (key.kind === 'criteria' ? key.criteria : []).map(({ measure, weight }) => ({
    choice: choiceOf(measure),
    weight: String(weight),
    units: unitTypes.map(({ id }) => {
      const weights = measure.kind === 'units' ? measure.weights : []
      const found = weights.find(({ unitTypeId }) => unitTypeId === id)
      return found === undefined ? '' : formatTrimmed(found.thousandths, WEIGHT_PLACES, language)
    }),
  }))

/** A new criterion: each kind of unit counts for one. */
export const blankCriterion = (choice: string, { unitTypes = [] }: Agreement): CriterionDraft => ({
  choice,
  weight: '1',
  units: unitTypes.map(() => '1'),
})

/**
 * Reads what is counted.
 *
 * @param weigh reads what a kind of unit counts for, by its place; `null` where it counts for nothing
 */
function measureOf(
  { choice, units }: CriterionDraft,
  { unitTypes = [] }: Agreement,
  weigh: (text: string, line: number) => unknown,
): unknown {
  const population = POPULATIONS.find((of) => of === choice)
  if (population !== undefined) return { kind: 'population', of: population }
  if (choice.startsWith(OWN)) return { kind: 'criterion', criterionId: choice.slice(OWN.length) }
  if (choice !== 'units') return { kind: choice }
  const weights = unitTypes.flatMap(({ id }, line) => {
    const text = units[line] ?? ''
    return text.trim() === '' ? [] : [{ unitTypeId: id, thousandths: weigh(text, line) }]
  })
  return { kind: 'units', weights }
}

/**
 * The criteria of a key, before they are checked.
 *
 * @param root the path of the key in what the form makes
 */
export const criteriaField = (
  drafts: readonly CriterionDraft[],
  agreement: Agreement,
  texts: DraftTexts,
  root = 'key',
): readonly unknown[] =>
  drafts.map((draft, place) => {
    const at = `${root}.criteria.${String(place)}`
    return {
      measure: measureOf(draft, agreement, (text, line) =>
        texts.decimal(`${at}.units.${String(line)}`, text, WEIGHT_PLACES),
      ),
      weight: texts.number(`${at}.weight`, draft.weight),
    }
  })

/** The criteria typed so far; `null` while one of them can't be read. */
export function typedCriteria(
  drafts: readonly CriterionDraft[],
  agreement: Agreement,
): readonly { readonly measure: Measure; readonly weight: number }[] | null {
  const read = drafts.map((draft) => ({
    measure: measureOf(draft, agreement, (text) => parseDecimal(text, WEIGHT_PLACES) ?? 0),
    weight: parseDecimal(draft.weight, 0) ?? 0,
  })) as readonly { readonly measure: Measure; readonly weight: number }[]
  return read.length > 0 && read.every(({ weight }) => weight > 0) ? read : null
}
