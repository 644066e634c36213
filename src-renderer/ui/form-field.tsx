import { Input } from '@mantine/core'
import type { ReactNode } from 'react'

interface FormFieldProps {
  readonly id: string
  readonly label: string
  /** Shown below: what is expected, with an example. */
  readonly help?: ReactNode
  /** The error and its remedy. */
  readonly error?: ReactNode
  readonly required?: boolean
  /** A control whose `id` is the one given. */
  readonly children: ReactNode
}

/** Label above, help below, for controls that are not inputs of the library. */
export function FormField({ id, label, help, error, required = false, children }: FormFieldProps) {
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={help}
      error={error}
      withAsterisk={required}
      labelProps={{ htmlFor: id }}
    >
      {children}
    </Input.Wrapper>
  )
}
