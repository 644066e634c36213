import { ActionIcon, Checkbox, SegmentedControl } from '@mantine/core'
import { IconBeach, IconFold, IconInfoCircle, IconUsers } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWording } from '../../ui/use-wording'
import { WallAlerts } from './wall-alerts'
import { WallLegend } from './wall-legend'
import type { WallViewName } from './wall-period'
import { WallProgress } from './wall-progress'
import { useWallTools } from './wall-tools'
import barClasses from './wall-bars.module.css'
import { Select } from '../../ui/select'

interface WallToolbarProps {
  readonly view: WallViewName
  readonly onView: (view: WallViewName) => void
  readonly agreements: readonly Agreement[]
  readonly agreementId: string | null
  readonly onAgreement: (id: string | null) => void
  readonly weekend: boolean
  readonly onWeekend: (shown: boolean) => void
  /** There are hours on a Saturday or a Sunday: these days can't be hidden. */
  readonly weekendHeld: boolean
  readonly onDetails: () => void
}

const EVERYONE = 'all'

/** Above the wall: week or month, which service, how much is confirmed, the open checks. */
export function WallToolbar(props: WallToolbarProps) {
  const { view, onView, agreements, agreementId, onAgreement } = props
  const { store, wide } = useWallTools()
  const { t } = useWording()
  const { groups } = store.cells.model
  const weekendShown = props.weekend || props.weekendHeld
  const someOpen = groups.some(({ agent }) => !store.isFolded(agent.id))
  return (
    <>
      <SegmentedControl
        style={{ flex: 'none' }}
        size="xs"
        aria-label={t('wall.view.label')}
        value={view}
        data={[
          { value: 'week', label: t('wall.view.week') },
          { value: 'month', label: t('words.month') },
        ]}
        onChange={onView}
      />
      <Select
        aria-label={t('words.service')}
        size="xs"
        w={wide ? 260 : 166}
        style={{ flex: 'none' }}
        allowDeselect={false}
        leftSection={<IconUsers size={15} aria-hidden="true" />}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        value={agreementId ?? EVERYONE}
        data={[
          { value: EVERYONE, label: t('common.allAgents') },
          ...agreements.map(({ id, title, reference }) => ({
            value: id,
            label: `${title} (${reference})`,
          })),
        ]}
        onChange={(id) => onAgreement(id === null || id === EVERYONE ? null : id)}
      />
      <WallProgress />
      <WallAlerts />
      <span className={barClasses.spring} />
      {wide && <WallLegend />}
      {view === 'week' && wide && (
        <Checkbox
          size="xs"
          label={t('words.weekend')}
          checked={weekendShown}
          disabled={props.weekendHeld}
          onChange={({ currentTarget }) => props.onWeekend(currentTarget.checked)}
        />
      )}
      {view === 'week' && !wide && (
        <ActionIcon
          aria-label={t('words.weekend')}
          title={t('words.weekend')}
          aria-pressed={weekendShown}
          variant={weekendShown ? 'light' : 'subtle'}
          disabled={props.weekendHeld}
          onClick={() => props.onWeekend(!weekendShown)}
        >
          <IconBeach size={16} />
        </ActionIcon>
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
          onClick={props.onDetails}
        >
          <IconInfoCircle size={16} />
        </ActionIcon>
      )}
    </>
  )
}
