import { useTranslation } from 'react-i18next'
import { isoWeek } from '#shared/kernel/day'
import { useStatus } from '../../client/use-status'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import { AgentChooser } from './agent-chooser'
import type { AgentWeekProps } from './agent-week-props'
import { weekDisplay } from './last-week'
import { LoadedWeek } from './loaded-week'
import { useAddedRows } from './use-added-rows'
import { useWeekModel } from './use-week-model'
import { WeekContext } from './week-context'

/** One agent's week, while it is read and once it is. */
export function AgentWeek(props: AgentWeekProps) {
  const { agent, agents, monday, onGo } = props
  const { t } = useTranslation()
  const { today } = useStatus()
  const { shown } = weekDisplay.use()
  const { added, add } = useAddedRows()
  const model = useWeekModel({ agent, day: monday, shown, added })
  if (model !== undefined) return <LoadedWeek {...props} model={model} onAdd={add} />
  return (
    <Screen
      header={
        <ScreenHeader
          title={t('week.title', { week: isoWeek(monday).week })}
          context={<WeekContext monday={monday} today={today} onDay={(day) => onGo(agent, day)} />}
        />
      }
      toolbar={
        <AgentChooser agents={agents} agent={agent} onAgent={(chosen) => onGo(chosen, monday)} />
      }
    >
      <p aria-busy="true">{t('common.loading')}</p>
    </Screen>
  )
}
