import type { AlteredNames } from '#shared/contract/journal-failures'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** The records that are not as they were kept: their kind and name, and how many more there are. */
export function AlteredRecords({ records: { named, more } }: { readonly records: AlteredNames }) {
  const { t, format } = useWording()
  const wordsOf = ({ table, id, name: own, month }: AlteredNames['named'][number]): string => {
    const name = own ?? t('repair.alteredNameless', { id })
    return t('repair.alteredRecord', {
      table: t(`backups.tables.${table}`),
      name: month === null ? name : `${name}, ${format.month(month, 'long')}`,
    })
  }
  return (
    <>
      <dt className={looks.quiet}>{t('repair.alteredRecords')}</dt>
      {named.map((record) => (
        <dd key={`${record.table} ${record.id}`}>{wordsOf(record)}</dd>
      ))}
      {more > 0 && <dd>{t('repair.alteredMore', { count: more })}</dd>}
    </>
  )
}
