import { Menu } from '@mantine/core'

interface MenuChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly {
    readonly value: Value
    readonly label: string
    readonly lang?: string
  }[]
  readonly onChange: (value: Value) => void
}

/** One choice among a few, inside a menu. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { label, value, choices, onChange } = props
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      <Menu.RadioGroup value={value}>
        {choices.map((choice) => (
          <Menu.RadioItem
            key={choice.value}
            value={choice.value}
            closeMenuOnClick
            {...(choice.lang === undefined ? {} : { lang: choice.lang })}
            onChange={() => onChange(choice.value)}
          >
            {choice.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
