import { Group, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useWording } from '../../../ui/use-wording'
import { FindOne } from '../../../ui/find-one'
import looks from '../../../ui/looks.module.css'
import type { LetteredResult } from '../scenario-card'
import type { ScenarioRow } from '../table-rows'
import { useBodyWords } from '../use-body-words'
import classes from './room.module.css'

interface RoomBodyProps {
  readonly results: readonly LetteredResult[]
  /** Every body, those without a line of the table among them. */
  readonly rows: readonly ScenarioRow[]
  /** The body that is looked at; `null` for none. */
  readonly bodyId: string | null
  readonly onBody: (bodyId: string | null) => void
}

/** Finds any body by its name, and says what it pays in fact and under each scenario. */
export function RoomBody({ results, rows, bodyId, onBody }: RoomBodyProps) {
  const { t } = useWording()
  const bodyWords = useBodyWords()
  const choices = useMemo(
    () => rows.map(({ collectivityId, name }) => ({ value: collectivityId, label: name })),
    [rows],
  )
  const found = rows.find(({ collectivityId }) => collectivityId === bodyId)
  return (
    <section
      className={`${looks.surface} ${classes.card}`}
      aria-label={t('common.findBody')}
      data-empty={found === undefined || undefined}
    >
      <Group gap="md" align="start" wrap="nowrap">
        <FindOne
          label={t('common.findBody')}
          none={t('common.findBody')}
          choices={choices}
          value={found?.collectivityId ?? null}
          onChange={onBody}
        />
        <Stack gap="half" role="status" miw={0}>
          {found !== undefined &&
            results.map(({ letter }, at) => {
              const said = bodyWords(found, at)
              return (
                said !== null && (
                  <p key={letter}>
                    <strong>{letter}.</strong> {said}
                  </p>
                )
              )
            })}
        </Stack>
      </Group>
    </section>
  )
}
