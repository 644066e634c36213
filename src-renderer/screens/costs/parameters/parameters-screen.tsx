import { Button, Checkbox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { parameterOn } from '#shared/domain/costs/parameter'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { DataTable } from '../../../ui/data-table/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { ScreenHeader } from '../../../ui/screen-header'
import { Sheet } from '../../../ui/sheet'
import { CostTabs } from '../cost-tabs'
import { ParameterPane } from './parameter-pane'
import { useParameterColumns } from './use-parameter-columns'

/** In the address, in place of an identifier: the pane adds a value. */
const NEW = 'nouveau'

/** The dated figures that costs are worked out from: read, corrected, added to; past and coming values kept. */
export function ParametersScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const { today } = useStatus()
  const { parameters } = useRegistry()
  const columns = useParameterColumns()
  const take = useCommand('takePublishedParameters')
  const [all, setAll] = useState(false)
  const shown = parameters.filter(
    (one) => all || one.from > today || parameterOn(parameters, one.code, today)?.id === one.id,
  )
  const chosen = parameters.find((one) => one.id === id) ?? null
  const open = (to?: string): void => void navigate(paths.parameters(to))
  const published = (
    <Button variant="default" loading={take.pending} onClick={() => void take.run({})}>
      {t('parameters.takePublished')}
    </Button>
  )
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('parameters.title')}
          context={t('parameters.count', { count: shown.length })}
          secondary={parameters.length === 0 ? undefined : published}
          primary={
            <Button
              leftSection={<IconPlus size={17} aria-hidden="true" />}
              onClick={() => open(NEW)}
            >
              {t('parameters.add')}
            </Button>
          }
        />
      }
      toolbar={
        <>
          <CostTabs />
          <Checkbox
            label={t('parameters.past')}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        </>
      }
      pane={
        id === NEW || chosen !== null ? (
          <ParameterPane key={chosen?.id ?? NEW} kept={chosen} onClose={() => open()} />
        ) : undefined
      }
    >
      <Sheet>
        <DataTable
          label={t('parameters.title')}
          columns={columns}
          rows={shown}
          rowKey={(row) => row.id}
          onOpen={(row) => open(row.id)}
          selectedKey={chosen?.id ?? null}
          initialSort={{ id: 'code', desc: false }}
          empty={<EmptyState action={published}>{t('parameters.empty')}</EmptyState>}
        />
      </Sheet>
    </Screen>
  )
}
