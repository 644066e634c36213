import { useMemo } from 'react'
import { CONTRACTED_LIST, type ListedWeek } from '#shared/domain/lists/contracted-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import type { ListPlan } from '#shared/domain/lists/plan-list'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../../ui/use-wording'
import { useNames } from '../../../client/use-names'
import { useRegistry } from '../../../client/use-registry'
import { FormListButton } from '../../../forms/lists/form-list-button'

interface ContractedListProps {
  readonly lenderId: string
  /** The hours a week as they are typed. */
  readonly weeks: readonly ListedWeek[]
  readonly onTake: (weeks: readonly ListedWeek[]) => void
}

/** Takes the hours a week of a list into the form: their sum, and the bodies that have no line, are said before. */
export function ContractedList({ lenderId, weeks, onTake }: ContractedListProps) {
  const { t, format } = useWording()
  const names = useNames()
  const { collectivities } = useRegistry()
  const facts = useMemo(() => {
    const kept = new Set(weeks.map(({ id }) => id))
    const bodies = collectivities.filter(
      ({ id, archived }) => kept.has(id) || (!archived && id !== lenderId),
    )
    return { bodies, weeks, collectivities }
  }, [weeks, collectivities, lenderId])
  const labels = {
    body: t('lists.field.body'),
    number: t('lists.field.number'),
    weeklyMinutes: t('words.weeklyHours'),
  }
  const summary = ({ lines, records }: ListPlan<ListedWeek>) => {
    const listed = new Set(lines.map(({ of }) => of))
    const after = new Map(weeks.map((week) => [week.id, week.weeklyMinutes]))
    for (const record of records) after.set(record.after.id, record.after.weeklyMinutes)
    const absent = weeks
      .filter(({ id }) => !listed.has(id))
      .map(({ id, weeklyMinutes }) =>
        t('lists.absentWeek', { name: names.collectivity(id), hours: weeklyMinutes }),
      )
      .join(', ')
    return (
      <>
        <p>{t('common.perWeekInAll', { hours: sumMinutes([...after.values()]) })}</p>
        {absent !== '' && <p>{t('lists.absentWeeks', { bodies: absent })}</p>}
      </>
    )
  }
  return (
    <div>
      <FormListButton
        kind={CONTRACTED_LIST}
        named="contracted"
        guess={(table) => guessListColumns(table, CONTRACTED_LIST.fields)}
        facts={facts}
        kept={weeks}
        labels={labels}
        wordsOf={(path, value) =>
          path === 'weeklyMinutes' ? format.minutes(minutes(Number(value))) : value
        }
        summary={summary}
        onTake={onTake}
      />
    </div>
  )
}
