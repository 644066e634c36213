import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { FormField } from '../../ui/form-field'

interface SegmentedFieldProps<Value extends string> {
  readonly label: string
  readonly help?: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One choice among a few, all in view. */
export function SegmentedField<Value extends string>(props: SegmentedFieldProps<Value>) {
  const { label, help, value, choices, onChange } = props
  const id = useId()
  return (
    <FormField id={id} label={label} {...(help === undefined ? {} : { help })}>
      <div>
        <SegmentedControl
          id={id}
          aria-label={label}
          value={value}
          data={choices.map((choice) => ({ ...choice }))}
          onChange={onChange}
        />
      </div>
    </FormField>
  )
}
