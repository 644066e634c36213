import { Checkbox } from '@mantine/core'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'
import { freeShare } from '#shared/domain/agreements/free-share'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { Card } from '../../../ui/card'
import { typedPeriod, type NewAgreementForm } from './new-agreement-fields'
import classes from './new-agreement.module.css'
import looks from '../../../ui/looks.module.css'

/** The fourth question: which agents of the lender, initially all. */
export function ChooseAgents({ form }: { readonly form: NewAgreementForm }) {
  const { t, format } = useWording()
  const today = useToday()
  const { agents, agreements } = useRegistry()
  const { draft } = form
  const own = agents.filter(
    ({ archived, employerId }) => !archived && employerId === draft.lenderId,
  )
  const names = agentNames(own)
  const tick = (id: string, on: boolean): void =>
    form.change(({ agents: chosen }) => ({
      agents: on ? [...chosen, id] : chosen.filter((each) => each !== id),
    }))
  return (
    <Card title={t('agreements.new.agents')}>
      {own.length === 0 && <p className={looks.remark}>{t('agreements.new.noAgents')}</p>}
      <div className={classes.choices}>
        {own.map((agent) => {
          const week = workPeriodOn(agent, today)?.weeklyMinutes
          const hours = week === undefined ? '' : `, ${format.minutesShort(week)}`
          const free = freeShare(agreements, agent.id, typedPeriod(draft, today))
          const left = free === 10_000 ? '' : ` (${t('agreements.new.free', { percent: free })})`
          return (
            <Checkbox
              key={agent.id}
              label={`${names.get(agent.id) ?? ''}${hours}${left}`}
              checked={draft.agents.includes(agent.id)}
              onChange={(event) => tick(agent.id, event.currentTarget.checked)}
            />
          )
        })}
      </div>
    </Card>
  )
}
