import { useState, type ReactNode } from 'react'
import { textsHold } from '#shared/kernel/fold-text'
import { useWording } from '../ui/use-wording'
import { SearchField } from './search-field'

/** Lines that are seen at once on the smallest screen: a longer list has a field to search it. */
const IN_SIGHT = 10

/** How a list is searched. */
export interface ListWords<Row> {
  /** What the field says. */
  readonly label: string
  /** The words of a line, as they are shown. */
  readonly textsOf: (row: Row) => readonly string[]
}

interface ListSearch<Row> {
  readonly holds: (row: Row) => boolean
  /** The field; nothing above a short list. */
  readonly field: ReactNode
  /** Says that nothing was found; `null` while nothing is searched. */
  readonly notFound: string | null
}

/**
 * The search of a list by words that its lines show.
 *
 * @param words nothing for a list that is not searched
 * @param count lines of the list before any is filtered
 */
export function useListSearch<Row>(
  words: ListWords<Row> | undefined,
  count: number,
): ListSearch<Row> {
  const { t } = useWording()
  const [typed, setQuery] = useState('')
  const isLong = words !== undefined && count > IN_SIGHT
  const query = isLong ? typed : ''
  return {
    holds: (row) => query === '' || words === undefined || textsHold(words.textsOf(row), query),
    field: isLong && <SearchField label={words.label} value={typed} onChange={setQuery} />,
    notFound: query === '' ? null : t('forms.search.none', { query }),
  }
}
