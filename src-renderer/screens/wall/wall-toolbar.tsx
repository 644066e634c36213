import { ActionIcon } from '@mantine/core'
import { IconFold, IconInfoCircle, IconUsers } from '@tabler/icons-react'
import { weekday } from '#shared/kernel/day'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { lastWall } from './last-wall'
import { ViewChoice } from './view-choice'
import { WeekendChoice } from './weekend-choice'
import { WallAlerts } from './wall-alerts'
import { WallLegend } from './wall-legend'
import type { WallViewName } from './wall-period'
import { WallProgress } from './wall-progress'
import type { WallModel } from './wall-model'
import { useWallTools } from './wall-tools'
import barClasses from './wall-bars.module.css'
import { Select } from '../../ui/select'

interface WallToolbarProps {
  readonly model: WallModel
  readonly agreementId: string | null
  readonly onAgreement: (id: string | null) => void
  readonly onView: (view: WallViewName) => void
}

const EVERYONE = 'all'

/** Above the wall: week or month, which service, how much is confirmed, the open checks. */
export function WallToolbar({ model, agreementId, onAgreement, onView }: WallToolbarProps) {
  const { store, wide } = useWallTools()
  const { t } = useWording()
  const { agreements } = useRegistry()
  const { weekend } = lastWall.use()
  const { groups, view, columns, days } = model
  const held =
    !weekend && columns.some((column) => column.weekend) && days.some((day) => weekday(day) > 5)
  const someOpen = groups.some(({ agent }) => !store.isFolded(agent.id))
  return (
    <>
      <ViewChoice view={view} onView={onView} />
      <Select
        aria-label={t('words.service')}
        size="xs"
        flex="10 1 166px"
        maw={320}
        allowDeselect={false}
        leftSection={<IconUsers size={15} aria-hidden="true" />}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        value={agreementId ?? EVERYONE}
        data={[
          { value: EVERYONE, label: t('common.allAgents') },
          ...agreements
            .filter(({ archived }) => !archived)
            .map(({ id, title, reference }) => ({ value: id, label: `${title} (${reference})` })),
        ]}
        onChange={(id) => onAgreement(id === null || id === EVERYONE ? null : id)}
      />
      <WallProgress />
      <WallAlerts />
      <span className={barClasses.spring} />
      {wide && <WallLegend />}
      {view === 'week' && (
        <WeekendChoice
          shown={weekend || held}
          held={held}
          narrow={!wide}
          onShow={(shown) => lastWall.set((known) => ({ ...known, weekend: shown }))}
        />
      )}
      <ActionIcon
        aria-label={t(someOpen ? 'wall.foldAll' : 'wall.unfoldAll')}
        title={t(someOpen ? 'wall.foldAll' : 'wall.unfoldAll')}
        onClick={() => store.foldAll(someOpen)}
      >
        <IconFold size={16} />
      </ActionIcon>
      {!wide && (
        <ActionIcon
          aria-label={t('wall.details')}
          title={t('wall.details')}
          onClick={() => lastWall.set((known) => ({ ...known, details: !known.details }))}
        >
          <IconInfoCircle size={16} />
        </ActionIcon>
      )}
    </>
  )
}
