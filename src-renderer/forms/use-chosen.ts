import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { areFormsBeingKept, leaveForms } from '../client/leave-forms'
import { holdKeysUntil, NEW_RECORD, placeShown } from '../ui/held-keys'
import { newId } from './new-id'

/** How a form creates one record after the other. */
export interface Again {
  /** The name of the record that was created at last; `null` at first. */
  readonly made: string | null
  /** Begins anew after a record of that name was created. */
  readonly onMade: (name: string) => void
}

/** The record of a list that the address names. */
export interface Chosen<Row> {
  /** `null`: none, or one to create. */
  readonly row: Row | null
  /** Whether a record is shown beside the list, kept or new. */
  readonly editing: boolean
  /**
   * Identifies the form of one record among several: the identifier of that record, also of one to create. Once it is created, its form
   * is the same one as before: what is typed meanwhile stays in it, and so does the focus.
   */
  readonly key: string
  readonly again: Again
  /** Shows a record, or none. */
  readonly open: (id?: string) => void
  readonly create: () => void
}

/**
 * Which record of a list is chosen.
 *
 * @param path the address of a record, or of none
 * @param added the address of a new record, in place of an identifier
 */
export function useChosen<Row extends { readonly id: string }>(
  rows: readonly Row[],
  path: (id?: string) => string,
  added: 'nouveau' | 'nouvelle',
): Chosen<Row> {
  const navigate = useNavigate()
  const { id } = useParams()
  const [next, setNext] = useState(newId)
  const [made, setMade] = useState<string | null>(null)
  const row = rows.find((each) => each.id === id) ?? null
  const isNew = id === added
  const begin = (name: string | null): void => {
    setMade(name)
    setNext(newId())
  }
  const [seen, setSeen] = useState(id)
  if (id !== seen) {
    setSeen(id)
    if (isNew) begin(null)
  } else if (row !== null && id === next) begin(null)
  const open = (to?: string): void => void navigate(path(to))
  // After the effect by which its form takes the focus.
  useEffect(() => {
    if (isNew) placeShown(NEW_RECORD)
  }, [isNew, next])
  return {
    row,
    // Its address may come before the record itself.
    editing: isNew || id === next || row !== null,
    key: row?.id ?? next,
    again: { made, onMade: begin },
    open,
    create: () => {
      const isAfterKept = isNew && areFormsBeingKept()
      if (!isNew || isAfterKept) holdKeysUntil(NEW_RECORD)
      // The address is that of a new record already: its next form is another one, with fields of its own.
      const openNext = (): void => {
        begin(null)
        open(added)
      }
      if (isAfterKept) leaveForms(openNext)
      else open(added)
    },
  }
}
