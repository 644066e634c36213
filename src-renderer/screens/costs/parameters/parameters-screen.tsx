import { Button, Checkbox } from '@mantine/core'
import { useState, useMemo } from 'react'
import { differingParameters } from '#shared/domain/costs/differing-parameters'
import { parameterOn, type Parameter } from '#shared/domain/costs/parameter'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useDesk } from '../../../client/use-desk'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { Register } from '../../../forms/register'
import { useChosen } from '../../../forms/use-chosen'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { CostTabs } from '../cost-tabs'
import { DifferingDialog } from './differing-dialog'
import { ParameterPane } from './parameter-pane'
import type { Column } from '../../../ui/data-table/column'
import { useFigureColumns } from '../use-figure-columns'

/** The columns of the table of figures. */
function useParameterColumns(): readonly Column<Parameter>[] {
  const { code, from, value, source } = useFigureColumns<Parameter>()
  return useMemo(
    () => [{ ...code, width: 380 }, { ...from, width: 120 }, { ...value, width: 130 }, source],
    [code, from, value, source],
  )
}

/** The dated figures that costs are worked out from: read, corrected, added to; past and coming values kept. */
export function ParametersScreen() {
  const { t, format } = useWording()
  const today = useToday()
  const { parameters } = useRegistry()
  const columns = useParameterColumns()
  const take = useCommand('takePublishedParameters')
  const [all, setAll] = useState(false)
  const [compares, setCompares] = useState(false)
  const { data: published = [] } = useDesk('readPublishedParameters', {})
  const differing = differingParameters(parameters, published)
  const shown = parameters.filter(
    (one) => all || one.from > today || parameterOn(parameters, one.code, today)?.id === one.id,
  )
  const chosen = useChosen(parameters, paths.parameters, 'nouveau')
  const takePublished = (
    <Button loading={take.pending} onClick={() => void take.run({ instead: [] })}>
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
      search={{
        label: t('parameters.search'),
        textsOf: ({ code, from, source }) => [
          t(`parameters.code.${code}`),
          format.day(from, 'numeric'),
          source,
        ],
      }}
      secondary={parameters.length === 0 ? undefined : takePublished}
      toolbar={
        <>
          <CostTabs />
          <Checkbox
            label={t('parameters.past')}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          {differing.length > 0 && (
            <Notice role="status">
              {t('parameters.differing', { count: differing.length })}
              <Button onClick={() => setCompares(true)}>{t('parameters.compare')}</Button>
            </Notice>
          )}
          {compares && <DifferingDialog differing={differing} onClose={() => setCompares(false)} />}
        </>
      }
      pane={<ParameterPane key={chosen.key} kept={chosen.row} onClose={() => chosen.open()} />}
      empty={<EmptyState action={takePublished}>{t('parameters.empty')}</EmptyState>}
    />
  )
}
