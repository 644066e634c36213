import type { ReactNode } from 'react'
import { TextField } from './text-field'
import type { FieldState } from './use-record-form'

/** What every field of figures takes from its form. */
export interface FigureFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly required?: boolean
  readonly bare?: boolean
  readonly errorId?: string
}

interface RereadFieldProps extends FigureFieldProps {
  /** The text as it is shown once left; `null` where it can't be read, and stands as it was typed. */
  readonly reread: (typed: string) => string | null
  readonly maxLength: number
  /** After the figures: %, €. */
  readonly unit?: string
}

/** A figure typed in any usual way, and shown in one way once it is left. */
export function RereadField({ at, value, onChange, reread, ...rest }: RereadFieldProps) {
  const tidy = (): void => {
    const text = reread(value)
    if (text !== null) onChange(text)
    at.onBlur()
  }
  return (
    <TextField {...rest} at={{ ...at, onBlur: tidy }} value={value} onChange={onChange} figures />
  )
}
