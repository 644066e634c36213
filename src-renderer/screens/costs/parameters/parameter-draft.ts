import type { Language } from '#shared/contract/preferences'
import type { Parameter, ParameterCode } from '#shared/domain/costs/parameter'
import { parameterSchema, PARAMETER_UNITS } from '#shared/domain/costs/parameter'
import { parseParameter } from '#shared/domain/costs/parse-parameter'
import type { Result } from '#shared/kernel/result'
import { formatDay } from '#shared/wording/format'
import { formatParameter } from '#shared/wording/format-parameter'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A dated figure as typed. */
export interface ParameterDraft {
  readonly code: ParameterCode
  readonly from: string
  readonly value: string
  readonly source: string
}

/** The draft of a kept value, or a blank one of a figure. */
export const parameterDraft = (
  kept: Parameter | null,
  code: ParameterCode,
  language: Language,
): ParameterDraft =>
  kept === null
    ? { code, from: '', value: '', source: '' }
    : {
        code: kept.code,
        from: formatDay(kept.from, 'numeric', language),
        value: formatParameter(PARAMETER_UNITS[kept.code], kept.value, language),
        source: kept.source,
      }

/** Reads a draft into the value of a figure from a day on, or says field by field what is wrong. */
export const readParameter = (
  { code, from, value, source }: ParameterDraft,
  id: string,
  texts: DraftTexts,
): Result<Parameter, FormFailure> =>
  texts.finish(parameterSchema, {
    id,
    code,
    from: texts.day('from', from),
    value: texts.figure('value', value, (text) => parseParameter(PARAMETER_UNITS[code], text)),
    source,
  })
