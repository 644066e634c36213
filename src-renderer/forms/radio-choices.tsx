import { Radio, Stack } from '@mantine/core'

interface RadioChoicesProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
}

/** One among a few, all of them in view. */
export function RadioChoices<Value extends string>(props: RadioChoicesProps<Value>) {
  const { label, value, onChange, choices } = props
  return (
    <Radio.Group
      aria-label={label}
      value={value}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <Stack gap="tight">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
