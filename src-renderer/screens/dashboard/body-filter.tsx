import { memo, useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { FindOne } from '../../ui/find-one'
import type { DashboardView } from './use-dashboard-view'

interface BodyFilterProps {
  readonly agreement: Agreement
  readonly bodyId: string | null
  readonly choose: DashboardView['choose']
}

function Filter({ agreement, bodyId, choose }: BodyFilterProps) {
  const { t } = useWording()
  const names = useNames()
  const choices = useMemo(
    () => everServed(agreement).map((id) => ({ value: id, label: names.collectivity(id) })),
    [agreement, names],
  )
  return (
    <FindOne
      label={t('dashboard.body')}
      none={t('dashboard.allBodies')}
      choices={choices}
      value={bodyId}
      onChange={(chosen) => choose({ bodyId: chosen })}
    />
  )
}

/** Shows the figures of all bodies, or of one. */
export const BodyFilter = memo(Filter)
