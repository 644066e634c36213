import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { Register } from '../../forms/register'
import { useChosen } from '../../forms/use-chosen'
import { EmptyState } from '../../ui/empty-state'
import { CriterionEditor } from './criterion-editor'
import { useCriterionColumns } from './use-criterion-columns'

/** What the user measures of bodies, year after year, for keys to count: the list, or one of them. */
export function CriteriaScreen() {
  const { t } = useWording()
  const { criteria } = useRegistry()
  const columns = useCriterionColumns()
  const chosen = useChosen(criteria, paths.criteria, 'nouveau')
  if (chosen.editing)
    return <CriterionEditor key={chosen.key} id={chosen.key} criterion={chosen.row} />
  return (
    <Register
      title={t('criteria.title')}
      context={t('criteria.count', { count: criteria.length })}
      list={t('criteria.list')}
      add={t('criteria.create')}
      chosen={chosen}
      columns={columns}
      rows={criteria}
      sort="name"
      search={{
        label: t('criteria.search'),
        textsOf: ({ name, unit, source }) => [name, unit, source],
      }}
      rowHeight={44}
      none={
        criteria.length === 0 &&
        ((create) => (
          <EmptyState action={create} example={t('criteria.emptyExample')}>
            {t('criteria.empty')}
          </EmptyState>
        ))
      }
    />
  )
}
