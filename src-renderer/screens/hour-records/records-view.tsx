import type { HourRecordLine } from '#shared/contract/hour-record-views'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import classes from './hour-records.module.css'
import { RecordTable } from './record-table'

interface RecordsViewProps {
  readonly lines: readonly HourRecordLine[]
  /** What is searched among them. */
  readonly query: string
  readonly nameOf: (collectivityId: string) => string
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  readonly shownId: string | null
  readonly onShow: (collectivityId: string) => void
}

/** The records of a period, or what to do where no body has hours in it. */
export function RecordsView(props: RecordsViewProps) {
  const { t } = useWording()
  const { query, ...table } = props
  if (props.lines.length === 0 && query === '') {
    return (
      <EmptyState button={{ label: t('hourRecords.nothingAction'), to: paths.week(), quiet: true }}>
        {t('hourRecords.nothing')}
      </EmptyState>
    )
  }
  return (
    <>
      <p className={classes.help}>{t('hourRecords.help')}</p>
      <Sheet>
        <RecordTable {...table} empty={t('hourRecords.notFound', { query })} />
      </Sheet>
    </>
  )
}
