import { Select as MantineSelect, type SelectProps } from '@mantine/core'

/**
 * A list of which one is chosen. Mantine looks for the choice in use a moment after the list opens, and forgets what an arrow
 * marked meanwhile: Enter then chose nothing. Where nothing is chosen yet, there is nothing to look for.
 */
export function Select<Value extends string = string>(props: SelectProps<Value>) {
  return <MantineSelect selectFirstOptionOnDropdownOpen={props.value === null} {...props} />
}
