import { useNavigate, useParams } from 'react-router'

/** The record of a list that the address names. */
export interface Chosen<Row> {
  /** `null`: none, or one to create. */
  readonly row: Row | null
  /** Whether a record is shown beside the list, kept or new. */
  readonly editing: boolean
  /** Identifies the form of one record among several. */
  readonly key: string
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
  const row = rows.find((each) => each.id === id) ?? null
  const open = (to?: string): void => void navigate(path(to))
  return {
    row,
    editing: id === added || row !== null,
    key: row?.id ?? added,
    open,
    create: () => open(added),
  }
}
