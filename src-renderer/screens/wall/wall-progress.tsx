import { Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { useTopicLater } from '../../grid/topics'
import { Bar } from '../../ui/bar'
import { Tag } from '../../ui/tag'
import { account } from './ledger'
import barClasses from './wall-bars.module.css'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'

/** How much is confirmed of all that is confirmed or foreseen, or in a week entered of the working time; what was refused. */
export function WallProgress() {
  const { store, onWall } = useWallTools()
  const { t } = useWording()
  useTopicLater(store.topics, account.all())
  useTopicLater(store.topics, topic.lines)
  useTopicLater(store.topics, topic.week)
  const sums = store.cells.sums(account.all())
  const refused = [...store.cells.refused.values()].reduce((sum, count) => sum + count, 0)
  const done = minutes(onWall ? sums.confirmed : sums.total)
  const whole = onWall ? minutes(sums.total) : (store.cells.model.week?.expected ?? minutes(0))
  const said = (): string => {
    if (onWall) return t('wall.progress', { done, total: whole })
    if (whole === 0) return t('week.progressAlone', { done })
    return t('week.progress', { done, expected: whole })
  }
  return (
    <>
      {(onWall || whole > 0) && (
        <span className={barClasses.progress}>
          <Bar value={done} max={Math.max(whole, done, 1)} label={said()} tone="accent" track />
        </span>
      )}
      <Text span flex="none" c="var(--ink2)" fz="table" data-testid="wall-progress">
        {said()}
      </Text>
      {refused > 0 && (
        <Tag tone="bad" icon={<IconAlertCircle size={14} aria-hidden="true" />}>
          {t('week.refusedCount', { count: refused })}
        </Tag>
      )}
    </>
  )
}
