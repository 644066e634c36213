import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { textsHold } from '#shared/kernel/fold-text'
import { SearchField } from './search-field'

/** Lines that are seen at once on the smallest screen: a longer list has a field to search it. */
const IN_SIGHT = 10

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
 * @param count lines of the list before any is filtered
 * @param textsOf the words of a line, as they are shown
 */
export function useListSearch<Row>(
  label: string,
  count: number,
  textsOf: (row: Row) => readonly string[],
): ListSearch<Row> {
  const { t } = useTranslation()
  const [typed, setQuery] = useState('')
  const isLong = count > IN_SIGHT
  const query = isLong ? typed : ''
  return {
    holds: (row) => query === '' || textsHold(textsOf(row), query),
    field: isLong && <SearchField label={label} value={typed} onChange={setQuery} />,
    notFound: query === '' ? null : t('forms.search.none', { query }),
  }
}
