import { Select as MantineSelect, type SelectProps } from '@mantine/core'
import type { KeyboardEvent } from 'react'

/** Enter takes the choice that is marked in the open list. */
function takeMarked(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const marked = document.getElementById(
    event.currentTarget.getAttribute('aria-activedescendant') ?? '',
  )
  if (marked?.hasAttribute('data-combobox-selected') !== true) return
  event.preventDefault()
  event.stopPropagation()
  marked.click()
}

/**
 * A list of which one is chosen. Mantine looks for the choice in use a moment after the list opens, and then forgets what an arrow
 * marked meanwhile: on a busy machine Enter chose nothing. Here it takes what is marked.
 */
export function Select<Value extends string = string>(props: SelectProps<Value>) {
  return <MantineSelect onKeyDownCapture={takeMarked} {...props} />
}
