import type { ReactNode } from 'react'
import type { FieldState } from './use-record-form'
import { Select } from '../ui/select'
import { inputProps } from './text-field'

interface ChoiceFieldProps<Value extends string> {
  readonly at: FieldState
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly help?: ReactNode
  readonly placeholder?: string | undefined
  readonly required?: boolean
  /** Where the error is shown, when the field is too narrow for a sentence. */
  readonly errorId?: string | undefined
  readonly size?: 'xs'
  /** In place of by its length. */
  readonly searchable?: boolean | undefined
}

/** One among several; long lists can be searched by typing. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { at, value, onChange, choices, help, errorId, searchable, ...rest } = props
  return (
    <Select
      label={at.label}
      value={value === '' ? null : value}
      data={[...choices]}
      {...inputProps(at, help, errorId)}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      searchable={searchable ?? choices.length > 8}
      allowDeselect={false}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
      {...rest}
    />
  )
}
