import type { ReactNode } from 'react'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { useLanguage } from '../client/use-language'
import { percentText } from './percent-text'
import { TextField } from './text-field'
import type { FieldState } from './use-record-form'

interface PercentFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  /** Decimals that the record keeps. */
  readonly places: number
  readonly help?: ReactNode
  readonly required?: boolean
  readonly bare?: boolean
  readonly errorId?: string
}

/** A percentage, with as many decimals as the record keeps. */
export function PercentField({ at, value, onChange, places, ...rest }: PercentFieldProps) {
  const language = useLanguage()
  const tidy = (): void => {
    const scaled = parseDecimal(value.replace('%', ''), places)
    if (scaled !== null) onChange(percentText(scaled, places, language))
    at.onBlur()
  }
  return (
    <TextField
      {...rest}
      at={{ ...at, onBlur: tidy }}
      value={value}
      onChange={onChange}
      maxLength={12}
      figures
      unit="%"
    />
  )
}
