import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useTopic } from '../../grid/topics'
import { Bar } from '../../ui/bar'
import { Tag } from '../../ui/tag'
import { account } from './ledger'
import { topic } from './wall-cells'
import { useWallTools } from './wall-tools'
import barClasses from './wall-bars.module.css'

/** How much is confirmed of all that is confirmed or foreseen, and how many entries were refused. */
export function WallProgress() {
  const { store } = useWallTools()
  const { t } = useTranslation()
  useTopic(store.topics, account.all())
  useTopic(store.topics, topic.lines)
  const { total, confirmed } = store.cells.sums(account.all())
  const refused = [...store.cells.refused.values()].reduce((sum, count) => sum + count, 0)
  const said = t('wall.progress', { done: minutes(confirmed), total: minutes(total) })
  return (
    <>
      <span className={barClasses.progressBar}>
        <Bar value={confirmed} max={Math.max(total, 1)} label={said} tone="accent" track />
      </span>
      <span className={barClasses.progress} data-testid="wall-progress">
        {said}
      </span>
      {refused > 0 && (
        <Tag tone="bad" icon={<IconAlertCircle size={14} aria-hidden="true" />}>
          {t('wall.refused', { count: refused })}
        </Tag>
      )}
    </>
  )
}
