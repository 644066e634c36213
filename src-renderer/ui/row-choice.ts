import type { MouseEvent } from 'react'

/**
 * The boxes by which rows of a table are chosen: what the one in the header has, and those beside the rows; `toggle` is what the
 * Space key does.
 *
 * @param keys the rows that may be chosen
 */
export function rowChoice(
  keys: readonly string[],
  chosen: ReadonlySet<string>,
  onChoose: (keys: ReadonlySet<string>) => void,
) {
  const all = keys.length > 0 && keys.every((key) => chosen.has(key))
  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return {
    toggle,
    head: {
      size: 'xs',
      checked: all,
      indeterminate: chosen.size > 0 && !all,
      onChange: () => onChoose(new Set(all ? [] : keys)),
    },
    box: (key: string) => ({
      size: 'xs',
      checked: chosen.has(key),
      // The row itself would open.
      onClick: (event: MouseEvent) => event.stopPropagation(),
      onChange: () => toggle(key),
    }),
  } as const
}
