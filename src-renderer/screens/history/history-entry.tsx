import { Button, Stack } from '@mantine/core'
import type { StoryLine } from '#shared/contract/past-views'
import { localDay } from '../../client/local-day'
import { useLookAtPast } from '../../client/use-look-at-past'
import { useStatus } from '../../client/use-status'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import classes from './history.module.css'

interface HistoryEntryProps {
  readonly line: StoryLine
  /** Asks which value of it is taken again. */
  readonly onTake: (line: StoryLine) => void
}

/** A change: when, who, what, each value before and after, the way to the workspace as it was then, and to a value of then. */
export function HistoryEntry({ line, onTake }: HistoryEntryProps) {
  const { t } = useWording()
  const past = useStatus(({ past }) => past)
  const { look, pending } = useLookAtPast()
  const { sequence, at, author, what, values, omitted, takable } = line
  return (
    <div className={classes.line}>
      <span className={looks.quiet}>{t('past.moment', { day: localDay(at), time: at })}</span>
      <div>
        {t('past.line', { author: author === '' ? t('words.you') : author, what })}
        <ul className={classes.values}>
          {values.map(({ where, before, after }, index) => (
            <li key={`${where} ${String(index)}`}>{t('past.value', { where, before, after })}</li>
          ))}
          {omitted > 0 && <li>{t('past.omitted', { count: omitted })}</li>}
        </ul>
      </div>
      {past?.of !== 'backup' && (
        <Stack gap={0} align="flex-end">
          <Button size="xs" variant="subtle" loading={pending} onClick={() => look({ sequence })}>
            {t('past.look')}
          </Button>
          {takable && past === null && (
            <Button size="xs" variant="subtle" onClick={() => onTake(line)}>
              {t('past.take.open')}
            </Button>
          )}
        </Stack>
      )}
    </div>
  )
}
