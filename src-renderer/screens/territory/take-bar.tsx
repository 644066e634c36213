import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { PublishedTerritory } from '#shared/domain/territories/territory-of'
import { parseDay } from '#shared/kernel/parse-day'
import { DayField } from '../../forms/day-field'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import type { TerritoryChoice } from './use-territory'

interface TakeBarProps {
  readonly territory: TerritoryChoice
  readonly published: PublishedTerritory
}

/** Under the bodies: whether what differs is replaced, and the button that takes those that are marked. */
export function TakeBar({ territory, published }: TakeBarProps) {
  const { t } = useWording()
  const { about, chosen } = published
  const { lines, added, completed, replace, setReplace, since, setSince, pending, take } = territory
  const isSinceWrong = since !== null && since.trim() !== '' && parseDay(since) === null
  const button = useRef<HTMLButtonElement>(null)
  const differing = lines.filter(({ differences }) => differences.length > 0).length
  // Who chose a territory by keyboard takes it with Enter.
  useEffect(() => button.current?.focus({ preventScroll: true }), [chosen])
  const words =
    added > 0 && completed > 0
      ? t('territory.take.both', { added, completed })
      : added > 0
        ? t('territory.take.added', { count: added })
        : completed > 0
          ? t('territory.take.completed', { count: completed })
          : t('territory.take.nothing')
  return (
    <Group justify="space-between" gap="md" mt="sm" align="start">
      <Stack gap={0} flex="1 1 240px" className={looks.note ?? ''}>
        {lines.every(({ body }) => body.form === 'commune') && <span>{t('territory.alone')}</span>}
        <span>{t('territory.years', { year: about.year, before: about.yearBefore })}</span>
        <span>{t('territory.source', { source: about.source, version: about.version })}</span>
      </Stack>
      <Group gap="md">
        {differing > 0 && (
          <Checkbox
            label={t('territory.replace', { count: differing })}
            checked={replace}
            onChange={(event) => setReplace(event.currentTarget.checked)}
          />
        )}
        {since !== null && (
          <DayField
            at={{
              label: t('territory.since'),
              error: isSinceWrong ? t('forms.unreadable.day', { found: since }) : undefined,
              onBlur: () => undefined,
            }}
            value={since}
            onChange={setSince}
            help={t('territory.sinceHelp')}
          />
        )}
        <Button
          variant="filled"
          ref={button}
          aria-keyshortcuts="Control+S"
          disabled={added + completed === 0 || isSinceWrong}
          loading={pending}
          onClick={take}
        >
          {words}
        </Button>
      </Group>
    </Group>
  )
}
