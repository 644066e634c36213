import { Select as MantineSelect, type SelectProps } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { holdKeysUntil, placeShown } from './held-keys'
import { typedAhead } from './type-ahead'

/** Enter takes the choice that is marked in the open list. */
function takeMarked(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return
  const marked = document.getElementById(
    event.currentTarget.getAttribute('aria-activedescendant') ?? '',
  )
  if (marked?.hasAttribute('data-combobox-selected') !== true) return
  event.preventDefault()
  event.stopPropagation()
  marked.click()
}

/** Letters choose the next that begins with them, in a list that is not searched by typing. */
function chooseTyped<Value extends string>(
  event: KeyboardEvent<HTMLInputElement>,
  { data, value, onChange }: SelectProps<Value>,
): void {
  const items = (data ?? []).flatMap((item) =>
    typeof item === 'object' && 'group' in item ? item.items : [item],
  )
  const choices = items.map((item) => {
    const value = typeof item === 'object' ? item.value : item
    return { value, label: typeof item === 'object' && 'label' in item ? item.label : value }
  })
  const found = typedAhead(event, {
    count: choices.length,
    at: Math.max(
      0,
      choices.findIndex((choice) => choice.value === value),
    ),
    textOf: (index) => choices[index]?.label ?? '',
  })
  const choice = found === null ? undefined : choices[found]
  if (choice === undefined) return
  event.preventDefault()
  if (choice.value !== value) onChange?.(choice.value, choice)
}

const OPENING = 'opening list'

/** Mantine looks for the choice in use in a timer, set right after it calls `onDropdownOpen`: this one runs next. */
function holdKeysWhileOpening(): void {
  holdKeysUntil(OPENING)
  queueMicrotask(() => void setTimeout(() => placeShown(OPENING), 0))
}

/**
 * A list of which one is chosen. Mantine looks for the choice in use a moment after the list opens, and then forgets what an arrow
 * marked meanwhile: on a busy machine Enter chose nothing, and the next arrow went on from the choice in use. Here keys wait for it,
 * but for those that search the list, of which Enter takes what is marked.
 */
export function Select<Value extends string = string>(props: SelectProps<Value>) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    takeMarked(event)
    if (props.searchable !== true) chooseTyped(event, props)
  }
  const onDropdownOpen = (): void => {
    props.onDropdownOpen?.()
    if (props.searchable !== true) holdKeysWhileOpening()
  }
  return <MantineSelect onKeyDownCapture={onKeyDown} {...props} onDropdownOpen={onDropdownOpen} />
}
