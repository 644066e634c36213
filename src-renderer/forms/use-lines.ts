import { useRef, type RefObject } from 'react'

/** The lines of a list in a form. A line is told from the others by its place. */
export interface Lines<Line> {
  /** Changes some fields of a line. */
  readonly set: (place: number, part: Partial<Line>) => void
  readonly add: (line: Line) => void
  /** Takes a line out. The focus, which must not go with it, comes to the button that adds lines. */
  readonly remove: (place: number) => void
  /** For the button that adds lines. */
  readonly addButton: RefObject<HTMLButtonElement | null>
}

/** What can be done with the lines of a list in a form, where `edit` makes a new list of the one that the draft holds. */
export function useLines<Line extends object>(
  edit: (make: (lines: readonly Line[]) => readonly Line[]) => void,
): Lines<Line> {
  const addButton = useRef<HTMLButtonElement>(null)
  return {
    set: (place, part) =>
      edit((lines) => lines.map((each, at) => (at === place ? { ...each, ...part } : each))),
    add: (line) => edit((lines) => [...lines, line]),
    remove: (place) => {
      edit((lines) => lines.toSpliced(place, 1))
      addButton.current?.focus()
    },
    addButton,
  }
}
