import { Button, Flex, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { Finding } from '../../ui/finding'
import type { DoneImport } from './import-session'
import classes from './import.module.css'
import { UndoDialog } from './undo-dialog'

interface DoneStepProps {
  readonly done: DoneImport
  readonly onChoose: () => void
}

/** What was kept, and what can be done next. */
export function DoneStep({ done: { kept, day }, onChoose }: DoneStepProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const { imports } = useRegistry()
  const [undoing, setUndoing] = useState(false)
  const { record } = kept
  // Ctrl+Z undoes it as well as the button.
  const there = imports.some(({ id }) => id === record.id)
  const lines = record.added + record.changed
  const parts = (['added', 'changed', 'skipped', 'refused'] as const)
    .filter((part) => record[part] > 0)
    .map((part) => t(`import.done.${part}`, { count: record[part] }))
  return (
    <section className={classes.done}>
      <span className={classes.doneMark} data-there={there || undefined} aria-hidden="true">
        <IconCircleCheck size={30} stroke={1.6} />
      </span>
      <div role="status">
        {there ? (
          <>
            <Finding>{t('import.done.kept', { count: lines })}</Finding>
            <Text mt="xs" fz="text">
              {parts.join(', ')}.
            </Text>
            <Text mt="half" c="dimmed" fz="table">
              {t('import.done.remembered')}
            </Text>
          </>
        ) : (
          <Finding>{t('import.done.undone', { file: record.fileName })}</Finding>
        )}
      </div>
      <Flex gap="md">
        {there && (
          <Button
            variant="filled"
            autoFocus
            onClick={() => void navigate(paths.wall(day ?? undefined))}
          >
            {t('import.done.seeWeek')}
          </Button>
        )}
        <Button onClick={onChoose}>{t('import.another')}</Button>
        {there && <Button onClick={() => setUndoing(true)}>{t('import.done.undo')}</Button>}
      </Flex>
      {undoing && <UndoDialog record={record} onClose={() => setUndoing(false)} />}
    </section>
  )
}
