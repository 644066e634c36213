import { useTranslation } from 'react-i18next'
import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { useNames } from '../../client/use-names'
import { optionsHolding } from '../../ui/options-holding'
import { Select } from '../../ui/select'

interface BodyFilterProps {
  readonly agreement: Agreement
  readonly bodyId: string | null
  readonly onBody: (bodyId: string | null) => void
}

/** As many choices as an open list shows; typing finds the others. */
const MOST = 60

/** Shows the figures of all bodies, or of one. */
export function BodyFilter({ agreement, bodyId, onBody }: BodyFilterProps) {
  const { t } = useTranslation()
  const names = useNames()
  const choices = useMemo(
    () =>
      everServed(agreement)
        .map((id) => ({ value: id, label: names.collectivity(id) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [agreement, names],
  )
  return (
    <Select
      aria-label={t('dashboard.body')}
      placeholder={t('dashboard.allBodies')}
      data={choices}
      value={bodyId}
      onChange={onBody}
      searchable
      clearable
      limit={MOST}
      filter={(asked) => optionsHolding(asked).slice(0, MOST)}
      clearButtonProps={{ 'aria-label': t('dashboard.allBodies') }}
      w={230}
      size="xs"
    />
  )
}
