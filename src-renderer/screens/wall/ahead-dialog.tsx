import { Button, Group, Modal } from '@mantine/core'
import { sumMinutes } from '#shared/kernel/minutes'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { useTopic } from '../../grid/topics'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'

/** Asks before hours after today are confirmed with others: they are foreseen, not done. */
export function AheadDialog() {
  const { store, actions } = useWallTools()
  const { t } = useWording()
  const today = useToday()
  useTopic(store.topics, topic.ahead)
  const { entries, due } = store.ahead ?? { entries: [], due: [] }
  const ahead = entries.filter((entry) => !due.includes(entry))
  return (
    <Modal
      opened={store.ahead !== null}
      onClose={() => actions.answerAhead([])}
      title={t('wall.ahead.title')}
      size="lg"
    >
      {t('wall.ahead.text', {
        hours: sumMinutes(ahead.flatMap(({ value }) => value?.minutes ?? [])),
        today,
      })}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={() => actions.answerAhead([])} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => actions.answerAhead(entries)}>{t('wall.ahead.all')}</Button>
        {due.length > 0 && (
          <Button variant="filled" onClick={() => actions.answerAhead(due)}>
            {t('wall.ahead.due')}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
