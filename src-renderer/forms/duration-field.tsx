import type { ReactNode } from 'react'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { useFormat } from '../client/use-format'
import { LONGEST_WEEK } from './longest-week'
import { TextField } from './text-field'
import type { FieldState } from './use-record-form'

interface DurationFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly required?: boolean
  readonly bare?: boolean
  readonly errorId?: string
}

/** A weekly duration, typed as 35h, 17h30, 1:30 or 6, and shown again as 17 h 30. */
export function DurationField({ at, value, onChange, ...rest }: DurationFieldProps) {
  const format = useFormat()
  const tidy = (): void => {
    const duration = parseDuration(value, LONGEST_WEEK)
    if (duration.ok) onChange(format.minutes(duration.value.minutes))
    at.onBlur()
  }
  return (
    <TextField
      {...rest}
      at={{ ...at, onBlur: tidy }}
      value={value}
      onChange={onChange}
      maxLength={20}
      figures
    />
  )
}
