import type { ParameterCode } from '#shared/domain/costs/parameter'
import { PARAMETER_CODES, parameterSchema, PARAMETER_UNITS } from '#shared/domain/costs/parameter'
import type { ParameterUnit } from '#shared/domain/costs/parameter'
import { parseParameter } from '#shared/domain/costs/parse-parameter'
import { formatParameter } from '#shared/wording/format-parameter'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import type { Beside } from '../../../forms/fields/kinds'

/** What the value counts of the figure beside it. */
const unitOf = ({ code }: Beside): ParameterUnit =>
  PARAMETER_UNITS[PARAMETER_CODES.find((each) => each === code) ?? 'pointValue']

/** What is asked of a dated figure. */
export const parameterFields = defineFields(parameterSchema, {
  code: kind.choice<ParameterCode>(
    'parameters.field.code',
    'pointValue',
    (code) => `parameters.code.${code}`,
  ),
  from: kind.day('words.startingFrom', { help: 'parameters.help.from' }),
  value: kind.written('words.value', {
    write: (value, language, beside) => formatParameter(unitOf(beside), value, language),
    read: (text, beside) => parseParameter(unitOf(beside), text),
  }),
  source: kind.text('words.source', { help: 'parameters.help.source' }),
})
