import type { Criterion } from '#shared/domain/keys/criterion'
import { criterionSchema } from '#shared/domain/keys/criterion'
import type { Result } from '#shared/kernel/result'
import type { Language } from '#shared/contract/preferences'
import { formatTrimmed } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** Decimals that a value keeps: hundredths. */
const PLACES = 2

/** A criterion as typed; values by `cellKey`. */
export interface CriterionDraft {
  readonly name: string
  readonly unit: string
  readonly source: string
  readonly values: Readonly<Record<string, string>>
}

/** What tells the value of a body in a year from all others. */
export const cellKey = (collectivityId: string, year: number): string =>
  `${String(year)} ${collectivityId}`

const placeOf = (key: string): Pick<Criterion['values'][number], 'collectivityId' | 'year'> => ({
  year: Number(key.slice(0, 4)),
  collectivityId: key.slice(5),
})

/** The draft of a criterion, or a blank one. */
export const criterionDraft = (
  criterion: Criterion | null,
  language: Language,
): CriterionDraft => ({
  name: criterion?.name ?? '',
  unit: criterion?.unit ?? '',
  source: criterion?.source ?? '',
  values: Object.fromEntries(
    (criterion?.values ?? []).map(({ collectivityId, year, hundredths }) => [
      cellKey(collectivityId, year),
      formatTrimmed(hundredths, PLACES, language),
    ]),
  ),
})

/** Reads a draft into a criterion; an empty cell is a value that nobody knows, which is not zero. */
export function readCriterion(
  draft: CriterionDraft,
  { id, archived }: Pick<Criterion, 'id' | 'archived'>,
  texts: DraftTexts,
): Result<Criterion, FormFailure> {
  const { name, unit, source, values } = draft
  return texts.finish(criterionSchema, {
    id,
    name,
    unit,
    source,
    archived,
    values: Object.entries(values)
      .filter(([, text]) => text.trim() !== '')
      .map(([key, text]) => ({
        ...placeOf(key),
        hundredths: texts.decimal(`cell ${key}`, text, PLACES),
      }))
      .sort((a, b) => a.year - b.year || (a.collectivityId < b.collectivityId ? -1 : 1)),
  })
}
