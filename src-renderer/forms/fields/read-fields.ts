import type { z } from 'zod'
import type { Result } from '#shared/kernel/result'
import type { DraftTexts } from '../draft-texts'
import type { FormFailure } from '../form-failure'
import type { Fields } from './define-fields'
import { defined, inputOf } from './input-of'
import type { DraftOf, Table } from './kinds'

/**
 * Reads a draft into the record it describes, or returns field by field what is wrong.
 *
 * @param besides values of the record that are not typed
 */
export const readFields = <S extends z.ZodObject, T extends Table>(
  of: Fields<S, T>,
  draft: DraftOf<T>,
  besides: object,
  texts: DraftTexts,
): Result<z.output<S>, FormFailure> =>
  texts.finish(of.schema, defined({ ...besides, ...inputOf(of, draft, texts) }))
