import type { ReactNode } from 'react'
import { BodySelect } from './body-select'
import type { FieldState } from './use-record-form'

interface BodyFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly help?: ReactNode
  readonly placeholder?: string | undefined
  readonly required?: boolean
  /** Where the error is shown, when the field is too narrow for a sentence. */
  readonly errorId?: string | undefined
  readonly size?: 'xs'
}

/** The field of a body, which may be created from the published ones. */
export function BodyField({ at, value, onChange, help, errorId, ...rest }: BodyFieldProps) {
  return (
    <BodySelect
      label={at.label}
      data-field={at.path}
      value={value === '' ? null : value}
      error={errorId === undefined ? at.error : at.error !== undefined}
      {...(errorId === undefined || at.error === undefined ? {} : { 'aria-describedby': errorId })}
      description={at.error === undefined ? help : undefined}
      onChoose={onChange}
      onBlur={at.onBlur}
      allowDeselect={false}
      {...rest}
    />
  )
}
