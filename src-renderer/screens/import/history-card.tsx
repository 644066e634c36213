import { Button, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { formatTime } from '#shared/wording/format'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import { localDay } from '../../client/local-day'
import { useWording } from '../../ui/use-wording'
import { useListSearch } from '../../forms/use-list-search'
import { Card } from '../../ui/card'
import type { Column } from '../../ui/data-table/column'
import { DataTable } from '../../ui/data-table/data-table'
import { UndoDialog } from './undo-dialog'
import { sourceName } from '#shared/wording/source-name'
import { IMPORT_SOURCES, type ImportSource } from '#shared/domain/imports/import-source'

/** A source that the wording has a name for; an import of a later version may name another. */
const knownSource = (source: string): ImportSource =>
  IMPORT_SOURCES.find((each) => each === source) ?? 'generic'

const COUNTS = ['added', 'changed', 'skipped', 'refused'] as const

/** The imports that were kept, latest first, each with a way to take it back. */
export function HistoryCard({ imports }: { readonly imports: readonly ImportRecord[] }) {
  const { t, format } = useWording()
  const [undoing, setUndoing] = useState<ImportRecord | null>(null)
  const columns = useMemo(
    (): readonly Column<ImportRecord>[] => [
      { id: 'file', header: t('words.file'), cell: ({ fileName }) => fileName },
      {
        id: 'source',
        header: t('import.history.source'),
        width: 118,
        cell: ({ source }) => sourceName(knownSource(source), t),
      },
      {
        id: 'when',
        header: t('import.history.when'),
        width: 158,
        sortBy: ({ at }) => at,
        cell: ({ at }) => `${format.day(localDay(at), 'numeric')} ${formatTime(at)}`,
      },
      {
        id: 'who',
        header: t('import.history.who'),
        width: 128,
        cell: ({ author }) => (author === '' ? t('import.history.nobody') : author),
      },
      ...COUNTS.map((count): Column<ImportRecord> => ({
        id: count,
        header: t(`import.history.${count}`),
        align: 'right',
        width: 86,
        cell: (record) => format.integer(record[count]),
      })),
      {
        id: 'undo',
        header: <span className="visually-hidden">{t('import.history.undo')}</span>,
        align: 'right',
        width: 112,
        cell: (record) => (
          <Button
            variant="subtle"
            size="xs"
            aria-label={t('import.history.undoLabel', { file: record.fileName })}
            onClick={() => setUndoing(record)}
          >
            {t('import.history.undo')}
          </Button>
        ),
      },
    ],
    [t, format],
  )
  const { holds, field, notFound } = useListSearch<ImportRecord>(
    {
      label: t('import.history.search'),
      textsOf: ({ fileName, source, at, author }) => [
        fileName,
        sourceName(knownSource(source), t),
        format.day(localDay(at), 'numeric'),
        author,
      ],
    },
    imports.length,
  )
  return (
    <Card title={t('import.history.title')} aside={field} flush>
      <Stack gap={0} mah={400}>
        <DataTable
          label={t('import.history.title')}
          columns={columns}
          rows={imports.filter(holds)}
          rowKey={({ id }) => id}
          rowHeight={36}
          initialSort={{ id: 'when', desc: true }}
          empty={notFound}
        />
      </Stack>
      {undoing !== null && <UndoDialog record={undoing} onClose={() => setUndoing(null)} />}
    </Card>
  )
}
