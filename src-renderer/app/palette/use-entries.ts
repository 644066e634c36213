import { IconBuilding, IconCalendarWeek, IconFileText, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { populationIn } from '#shared/domain/collectivities/collectivity'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { Entry } from './entry'
import { useRecordEntries } from './use-record-entries'
import { useScreenEntries } from './use-screen-entries'

/** Every destination of the palette: screens, then agents, bodies and agreements that are not archived, statements, absences. */
export function useEntries(): readonly Entry[] {
  const { t, format } = useWording()
  const { collectivities, agents, agreements } = useRegistry()
  const today = useToday()
  const screens = useScreenEntries()
  const records = useRecordEntries()
  return useMemo(() => {
    const [names, bodies] = [agentNames(agents), bodyNames(collectivities)]
    const people = agents
      .filter(({ archived }) => !archived)
      .flatMap((agent): readonly Entry[] => {
        const name = names.get(agent.id) ?? agent.id
        const work = workPeriodOn(agent, today)
        const hours = work === undefined ? '' : format.minutesShort(work.weeklyMinutes)
        return [
          {
            id: `agent-${agent.id}`,
            group: 'agents',
            label: name,
            detail:
              hours === ''
                ? t('frame.palette.agentWithoutWork')
                : t('frame.palette.agent', { hours }),
            keywords: agent.registrationNumber,
            icon: IconUser,
            path: paths.agents(agent.id),
          },
          {
            id: `week-${agent.id}`,
            group: 'agents',
            label: t('frame.palette.weekOf', { name }),
            detail: '',
            keywords: agent.registrationNumber,
            icon: IconCalendarWeek,
            path: paths.week(agent.id),
          },
        ]
      })
    const places = collectivities
      .filter(({ archived }) => !archived)
      .map((body): Entry => {
        const population = populationIn(body, Number(today.slice(0, 4)))
        const kind = t(`common.kind.${body.kind}`)
        return {
          id: `collectivity-${body.id}`,
          group: 'collectivities',
          label: bodies.get(body.id) ?? body.name,
          detail:
            population === null
              ? kind.toLocaleLowerCase()
              : t('frame.palette.inhabitants', {
                  kind: kind.toLocaleLowerCase(),
                  count: population,
                }),
          keywords: `${body.code} ${body.inseeCode ?? ''} ${body.siren ?? ''}`,
          icon: IconBuilding,
          path: paths.collectivities(body.id),
        }
      })
    const accords = agreements
      .filter(({ archived }) => !archived)
      .map((agreement): Entry => ({
        id: `agreement-${agreement.id}`,
        group: 'agreements',
        label: agreement.title,
        detail: agreement.reference,
        keywords: '',
        icon: IconFileText,
        path: paths.agreement(agreement.id),
      }))
    return [...screens, ...people, ...places, ...accords, ...records]
  }, [t, format, screens, records, collectivities, agents, agreements, today])
}
