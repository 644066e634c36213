import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoryLine } from '#shared/contract/past-views'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import { deskQuery, SCREEN_NEEDS_IT } from '../../client/desk-query'
import { useToday } from '../../client/use-today'
import { useStatus } from '../../client/use-status'
import { useWording } from '../../ui/use-wording'
import { Busy } from '../../ui/busy'
import { SearchField } from '../../forms/search-field'
import { EmptyState } from '../../ui/empty-state'
import looks from '../../ui/looks.module.css'
import { Screen } from '../../ui/screen'
import { Select } from '../../ui/select'
import { Sheet } from '../../ui/sheet'
import { VirtualList } from '../../ui/virtual-list'
import { pastDay } from './past-day'
import { PastDialog } from './past-dialog'
import { HistoryEntry } from './history-entry'
import { TakeDialog } from './take-dialog'

/** So many changes are described at first, and so many more each time. */
const STEP = 200

/** The most that can be asked for. */
const MOST = 2000

const TYPING = 250

const ROW = 44

const isTable = (value: string | null): value is TableName => TABLES.some((one) => one === value)

/** The changes that were made, latest first, described with their values; from each one, the workspace as it was then. */
export function HistoryScreen() {
  const { t, format } = useWording()
  const today = useToday()
  const { preferences, past } = useStatus(({ preferences, past }) => ({ preferences, past }))
  const [search, setSearch] = useState('')
  const [author, setAuthor] = useState<string | null>(null)
  const [table, setTable] = useState<string | null>(null)
  const [day, setDay] = useState('')
  const [limit, setLimit] = useState(STEP)
  const [isChoosing, setChoosing] = useState(false)
  const [taken, setTaken] = useState<StoryLine | null>(null)
  const [typed] = useDebouncedValue(search, TYPING)
  const { day: shownDay } = pastDay(day, today)
  const asked = {
    search: typed,
    author,
    table: isTable(table) ? table : null,
    day: shownDay,
    limit,
  }
  const { data, isPlaceholderData } = useQuery({
    ...deskQuery('readStory', asked),
    ...SCREEN_NEEDS_IT,
    placeholderData: keepPreviousData,
  })
  const lines = data?.lines ?? []
  // What is in sight until the answer comes is of what was asked before.
  const isFiltered =
    isPlaceholderData || typed !== '' || author !== null || table !== null || day !== ''
  return (
    <Screen
      scroll="inside"
      title={t('past.title')}
      {...(past?.of === 'backup'
        ? {}
        : {
            secondary: <Button onClick={() => setChoosing(true)}>{t('past.choose')}</Button>,
          })}
      toolbar={
        <>
          <SearchField label={t('past.search')} value={search} onChange={setSearch} />
          <Select
            size="xs"
            aria-label={t('past.author')}
            placeholder={t('past.anyAuthor')}
            data={[...(data?.authors ?? [])]}
            value={author}
            onChange={setAuthor}
            clearable
          />
          <Select
            size="xs"
            aria-label={t('past.table')}
            placeholder={t('past.anyTable')}
            data={TABLES.map((value) => ({ value, label: t(`backups.tables.${value}`) }))}
            value={table}
            onChange={setTable}
            clearable
          />
          <TextInput
            size="xs"
            w={120}
            aria-label={t('words.day')}
            placeholder={t('forms.day.placeholder')}
            value={day}
            error={day !== '' && shownDay === null}
            onChange={(event) => setDay(event.currentTarget.value)}
            onBlur={() => {
              if (shownDay !== null) setDay(format.day(shownDay, 'numeric'))
            }}
          />
          {preferences.role !== 'humanResources' && (
            <span className={looks.note}>{t('past.unpaid')}</span>
          )}
        </>
      }
    >
      {data === undefined ? (
        <Busy>{t('common.loading')}</Busy>
      ) : lines.length === 0 ? (
        <EmptyState>{t(isFiltered ? 'past.none' : 'past.nothing')}</EmptyState>
      ) : (
        <Sheet>
          <VirtualList label={t('past.title')} count={lines.length} rowHeight={ROW}>
            {(index) => {
              const line = lines[index]
              return line === undefined ? null : <HistoryEntry line={line} onTake={setTaken} />
            }}
          </VirtualList>
          {data.hasMore && limit < MOST && (
            <Button variant="subtle" onClick={() => setLimit((count) => count + STEP)}>
              {t('past.more')}
            </Button>
          )}
        </Sheet>
      )}
      {isChoosing && <PastDialog onClose={() => setChoosing(false)} />}
      {taken !== null && <TakeDialog line={taken} onClose={() => setTaken(null)} />}
    </Screen>
  )
}
