import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OpenedFigures } from '#shared/contract/figure-views'
import { lawFigures, type LawFigure } from '#shared/domain/costs/law-figures'
import { useCommand } from '../../../client/use-command'
import { useDesk } from '../../../client/use-desk'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useListSearch } from '../../../forms/use-list-search'
import { DataTable } from '../../../ui/data-table/data-table'
import { Notice } from '../../../ui/notice'
import { Screen } from '../../../ui/screen'
import { Sheet } from '../../../ui/sheet'
import { CostTabs } from '../cost-tabs'
import { UpdateDialog } from './update-dialog'
import { useLawColumns } from './use-law-columns'

/** The figures of the law that the program holds, with their days and sources, what is newer, and an update from a file. */
export function LawFiguresScreen() {
  const { t, format } = useWording()
  const { parameters } = useRegistry()
  const columns = useLawColumns()
  const { data: published = [] } = useDesk('readPublishedParameters', {})
  const open = useCommand('openFigures')
  const [opened, setOpened] = useState<OpenedFigures | null>(null)
  const rows = lawFigures(published, parameters)
  const { holds, field, notFound } = useListSearch<LawFigure>(
    {
      label: t('lawFigures.search'),
      textsOf: ({ code, from, source, state }) => [
        t(`parameters.code.${code}`),
        format.day(from, 'numeric'),
        source,
        t(`lawFigures.state.${state}`),
      ],
    },
    rows.length,
  )
  const newer = rows.filter(({ state }) => state === 'newer')
  const last = published
    .map(({ from }) => from)
    .toSorted()
    .at(-1)
  const choose = async (): Promise<void> => {
    const answer = await open.run({})
    if (answer.ok) setOpened(answer.value)
  }
  return (
    <Screen
      scroll="inside"
      title={t('lawFigures.title')}
      context={
        last === undefined ? undefined : t('lawFigures.context', { count: published.length, last })
      }
      primary={
        <Button variant="filled" loading={open.pending} onClick={() => void choose()}>
          {t('lawFigures.open')}
        </Button>
      }
      toolbar={
        <>
          <CostTabs />
          {field}
          {newer.length > 0 && (
            <Notice role="status">{t('lawFigures.newer', { count: newer.length })}</Notice>
          )}
        </>
      }
    >
      <Sheet>
        <DataTable
          label={t('lawFigures.list')}
          columns={columns}
          rows={rows.filter(holds)}
          rowKey={(row) => row.id}
          initialSort={{ id: 'code', desc: false }}
          empty={notFound}
        />
      </Sheet>
      {opened !== null && <UpdateDialog opened={opened} onClose={() => setOpened(null)} />}
    </Screen>
  )
}
