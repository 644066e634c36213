import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parameterOn } from '#shared/domain/costs/parameter'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { Register } from '../../../forms/register'
import { useChosen } from '../../../forms/use-chosen'
import { EmptyState } from '../../../ui/empty-state'
import { CostTabs } from '../cost-tabs'
import { ParameterPane } from './parameter-pane'
import { useParameterColumns } from './use-parameter-columns'

/** The dated figures that costs are worked out from: read, corrected, added to; past and coming values kept. */
export function ParametersScreen() {
  const { t } = useTranslation()
  const { today } = useStatus()
  const { parameters } = useRegistry()
  const columns = useParameterColumns()
  const take = useCommand('takePublishedParameters')
  const [all, setAll] = useState(false)
  const shown = parameters.filter(
    (one) => all || one.from > today || parameterOn(parameters, one.code, today)?.id === one.id,
  )
  const chosen = useChosen(parameters, paths.parameters, 'nouveau')
  const published = (
    <Button variant="default" loading={take.pending} onClick={() => void take.run({})}>
      {t('parameters.takePublished')}
    </Button>
  )
  return (
    <Register
      title={t('parameters.title')}
      context={t('parameters.count', { count: shown.length })}
      list={t('parameters.title')}
      add={t('parameters.add')}
      chosen={chosen}
      columns={columns}
      rows={shown}
      sort="code"
      secondary={parameters.length === 0 ? undefined : published}
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
      pane={<ParameterPane key={chosen.key} kept={chosen.row} onClose={() => chosen.open()} />}
      empty={<EmptyState action={published}>{t('parameters.empty')}</EmptyState>}
    />
  )
}
