import { Group, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { RehearsedLine } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import classes from './lines.module.css'
import type { ImportNames } from './use-import-names'
import looks from '../../ui/looks.module.css'

/** A line that would be added, or that is there already. */
export type Accepted = Exclude<RehearsedLine, { readonly status: 'refused' }>

interface AcceptedLineProps {
  readonly line: Accepted
  readonly names: ImportNames
}

/** One line: whose hours, where, when, and how many before and after. */
export function AcceptedLine({ line, names }: AcceptedLineProps) {
  const { t, format } = useWording()
  const { status, activity, minutes, before, after, sameAs, isWholeDay } = line
  const words = {
    agent: names.agent(line.agentId),
    body: names.body(line.collectivityId),
    day: line.day,
  }
  const what =
    activity === null
      ? t('import.rehearsal.what', words)
      : t('import.rehearsal.whatActivity', { ...words, activity })
  return (
    <Group wrap="nowrap" h={30} px="lg" fz="table">
      <span className={classes.number}>{t('import.rehearsal.line', { number: line.line })}</span>
      <Text span flex={1} miw={0} truncate title={what}>
        {what}
        {isWholeDay && (
          <Text span ml="sm" c="var(--ink2)">
            {t('import.wholeDay.line')}
          </Text>
        )}
        {sameAs !== null && (
          <Text span ml="sm" c="var(--warn)">
            {t('import.rehearsal.sameAs', { number: sameAs })}
          </Text>
        )}
      </Text>
      {status === 'changed' ? (
        <span className={classes.hours}>
          <span className="visually-hidden">
            {t('import.rehearsal.beforeAfter', { before: before ?? after, after })}
          </span>
          <s aria-hidden="true">{format.minutes(before ?? after)}</s>
          <IconArrowRight size={15} aria-hidden="true" />
          <strong aria-hidden="true">{format.minutes(after)}</strong>
        </span>
      ) : (
        <span className={classes.hours}>
          {after !== minutes && (
            <span className={looks.note}>{t('import.rehearsal.sum', { hours: after })}</span>
          )}
          <strong data-status={status}>{format.minutes(minutes)}</strong>
        </span>
      )}
    </Group>
  )
}
