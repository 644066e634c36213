import { z } from 'zod'
import { criterionSchema, type Criterion } from '#shared/domain/keys/criterion'
import type { Result } from '#shared/kernel/result'
import type { Language } from '#shared/contract/preferences'
import { formatTrimmed } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import { inputOf } from '../../forms/fields/input-of'
import type { DraftOf } from '../../forms/fields/kinds'
import type { FieldsForm } from '../../forms/fields/use-made-form'
import type { FormFailure } from '../../forms/form-failure'

/** Decimals that a value keeps: hundredths. */
const PLACES = 2

/** A criterion as it is typed: its values in the cells of a sheet, by `cellKey`. */
const typedCriterion = z.object({
  ...criterionSchema.shape,
  values: z.custom<Readonly<Record<string, string>>>(),
})

/** What is asked of a criterion. */
export const criterionFields = defineFields(typedCriterion, {
  name: kind.text('words.name'),
  unit: kind.text('criteria.field.unit'),
  source: kind.text('words.source', { help: 'criteria.sourceHelp' }),
  values: kind.held<Readonly<Record<string, string>>>({}, 'criteria.field.values', {
    hundredths: kind.text('words.value'),
  }),
})

/** The form of a criterion. */
export type CriterionForm = FieldsForm<typeof criterionFields.fields>

/** Identifies the value of a body in a year. */
export const cellKey = (collectivityId: string, year: number): string =>
  `${String(year)} ${collectivityId}`

const placeOf = (key: string): Pick<Criterion['values'][number], 'collectivityId' | 'year'> => ({
  year: Number(key.slice(0, 4)),
  collectivityId: key.slice(5),
})

/** The values of a criterion as they would be typed. */
export const typedValues = (
  values: Criterion['values'],
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    values.map(({ collectivityId, year, hundredths }) => [
      cellKey(collectivityId, year),
      formatTrimmed(hundredths, PLACES, language),
    ]),
  )

/** Reads a draft into a criterion; an empty cell is an unknown value, which is not zero. */
export const readCriterion = (
  draft: DraftOf<typeof criterionFields.fields>,
  of: Pick<Criterion, 'id' | 'archived'>,
  texts: DraftTexts,
): Result<Criterion, FormFailure> =>
  texts.finish(criterionSchema, {
    ...of,
    ...inputOf(criterionFields, draft, texts),
    values: Object.entries(draft.values)
      .filter(([, text]) => text.trim() !== '')
      .map(([key, text]) => ({
        ...placeOf(key),
        hundredths: texts.decimal(`cell ${key}`, text, PLACES),
      }))
      .sort((a, b) => a.year - b.year || (a.collectivityId < b.collectivityId ? -1 : 1)),
  })
