import { useEffect, useMemo, useRef } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import { readDay, type Day } from '#shared/kernel/day'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { Busy } from '../../ui/busy'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { holdKeysUntil, isAwaiting } from '../../ui/held-keys'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { lastWall } from './last-wall'
import { LoadedWall } from './loaded-wall'
import { useWallModel } from './use-wall-model'
import { usePeriodHeader } from './use-period-header'
import { daysShown, periodName, shiftView, type WallViewName } from './wall-period'

const VIEWS = { semaine: 'week', mois: 'month' } as const
const SEGMENTS = { week: 'semaine', month: 'mois' } as const

/** The agents of an agreement, or everyone, by name. */
function useShownAgents(agreementId: string | null): readonly Agent[] {
  const { language } = useWording()
  const { agents, agreements } = useRegistry()
  return useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
    const lent = agreements.find(({ id }) => id === agreementId)?.agents
    const ids = lent === undefined ? null : new Set(lent.map(({ agentId }) => agentId))
    return agents
      .filter(({ id, archived }) => !archived && (ids === null || ids.has(id)))
      .sort((a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName))
  }, [agents, agreements, agreementId, language])
}

/** Everyone's hours, for a week or a month: foreseen, confirmed, typed. */
export function WallScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const { agents, agreements } = useRegistry()
  const last = lastWall.use()
  const view: WallViewName =
    params['view'] === 'mois' || params['view'] === 'semaine' ? VIEWS[params['view']] : last.view
  const day = readDay(params['day'] ?? '') ?? last.day ?? today
  const wanted = params['agreementId'] ?? (params['view'] === undefined ? last.agreementId : null)
  const agreementId = agreements.some(({ id }) => id === wanted) ? (wanted ?? null) : null
  const [first] = daysShown(view, day)
  const agentsShown = useShownAgents(agreementId)
  const model = useWallModel({
    view,
    day: first ?? day,
    agents: agentsShown,
    of: agreementId ?? '',
    shown: 'foreseen',
    weekend: last.weekend,
  })

  const days = model?.days ?? daysShown(view, day)
  const [from, to] = [days[0] ?? day, days.at(-1) ?? day]
  const shown = model?.view ?? view
  // The day that was asked for and is not shown yet: the next step starts there.
  const asked = useRef<Day | null>(null)
  useEffect(() => {
    if (asked.current === day) asked.current = null
  }, [day])

  const go = (next: Partial<Pick<typeof last, 'day' | 'view' | 'agreementId'>>): void => {
    const chosen = { day, view, agreementId, ...next }
    const nameOf = (of: typeof chosen): string =>
      periodName(of.view, of.day ?? day, of.agreementId ?? '')
    if (isAwaiting() || nameOf(chosen) !== nameOf({ day, view, agreementId }))
      holdKeysUntil(nameOf(chosen))
    asked.current = chosen.day === day ? null : chosen.day
    lastWall.set((known) => ({ ...known, ...chosen }))
    void navigate(
      paths.wall(chosen.day ?? day, SEGMENTS[chosen.view], chosen.agreementId ?? undefined),
      { replace: true },
    )
  }
  const shift = (steps: number): void => go({ day: shiftView(view, asked.current ?? day, steps) })
  const onDay = (chosen: Day): void => go({ day: chosen })
  const period = usePeriodHeader({
    view: shown,
    from,
    to,
    isRead: model !== undefined,
    onShift: shift,
    onDay,
  })
  const header = { ...period, searchHint: t('wall.hint') }
  if (!agents.some(({ archived }) => !archived))
    return (
      <Screen {...header}>
        <EmptyState button={{ label: t('week.empty.createAgent'), to: paths.agents() }}>
          {t('week.empty.noAgent')}
        </EmptyState>
      </Screen>
    )
  if (model === undefined)
    return (
      <Screen {...header}>
        <Busy>{t('common.loading')}</Busy>
      </Screen>
    )
  if (model.groups.length === 0)
    return (
      <Screen {...header}>
        <EmptyState
          example={t('week.empty.example')}
          button={{ label: t('common.openAgreements'), to: paths.agreements() }}
        >
          {t('wall.empty.noAgreement')}
        </EmptyState>
      </Screen>
    )
  return (
    <LoadedWall
      model={model}
      header={header}
      from={from}
      to={to}
      agreementId={agreementId}
      onView={(next) => go({ view: next })}
      onAgreement={(id) => go({ agreementId: id })}
      onShift={shift}
      onWeek={(chosen) => go({ view: 'week', day: chosen })}
    />
  )
}
