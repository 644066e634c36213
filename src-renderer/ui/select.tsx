import { Select as MantineSelect, type SelectProps } from '@mantine/core'
import { useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { holdKeysUntil, placeShown } from './held-keys'
import { takeFound } from './take-found'
import { typedAhead } from './type-ahead'

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

/** Whether a key puts something into a field. */
const isTyped = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && !altKey && ((!ctrlKey && !metaKey) || key.toLowerCase() === 'v')

/** Whether a key takes something out of a field: what is left is then typed on. */
const isTakenOut = ({ key }: KeyboardEvent): boolean => key === 'Backspace' || key === 'Delete'

/**
 * A list of which one is chosen. Mantine looks for the choice in use a moment after the list opens, and then forgets what an arrow
 * marked meanwhile: on a busy machine Enter chose nothing, and the next arrow went on from the choice in use. Here keys wait for it,
 * but for those that search the list, of which Enter takes what is marked.
 *
 * What searches the list takes the place of the choice, wherever a click has put the caret: put into its name, it found nothing, and the
 * choice came back without a word.
 */
export function Select<Value extends string = string>(props: SelectProps<Value>) {
  const searches = useRef(false)
  const walks = useRef(false)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    takeFound(event, { isWalked: walks.current, isSearched: searches.current })
    walks.current = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (props.searchable !== true) chooseTyped(event, props)
    else if (isTyped(event)) {
      if (!searches.current) event.currentTarget.select()
      searches.current = true
    } else if (isTakenOut(event)) searches.current = true
  }
  const onDropdownOpen = (): void => {
    props.onDropdownOpen?.()
    if (props.searchable !== true) holdKeysWhileOpening()
  }
  const onOptionSubmit = (value: Value): void => {
    searches.current = false
    props.onOptionSubmit?.(value)
  }
  const onBlur = (event: FocusEvent<HTMLInputElement>): void => {
    searches.current = false
    props.onBlur?.(event)
  }
  return (
    <MantineSelect
      onKeyDownCapture={onKeyDown}
      {...props}
      onDropdownOpen={onDropdownOpen}
      onOptionSubmit={onOptionSubmit}
      onBlur={onBlur}
    />
  )
}
