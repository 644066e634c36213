import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { agentName } from '#shared/domain/agents/agent'
import type { MonthRun, ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { measureName } from '#shared/wording/tell-measured'
import { firstDayOf } from '#shared/kernel/month'
import { paths } from '../../client/paths'
import { useFormat } from '../../client/use-format'
import type { AllocationView } from './allocation-facts'

interface ObjectionLineProps {
  readonly group: ObjectionGroup
  readonly view: AllocationView
}

type Single = Extract<ObjectionGroup, { readonly kind: 'single' }>['objection']

interface WayOut {
  readonly to: string
  readonly what: 'week' | 'costs' | 'charges' | 'agreement' | 'adjustments' | 'collectivity'
}

/** The screen that mends an objection, and what one does there. */
function wayOut(group: ObjectionGroup, agreementId: string): WayOut {
  if (group.kind === 'months') {
    return group.code === 'monthUnentered'
      ? { to: paths.week(group.agentId, firstDayOf(group.first)), what: 'week' }
      : { to: paths.costs(group.agentId, group.first), what: 'costs' }
  }
  const { objection } = group
  switch (objection.code) {
    case 'hoursOutsideAgreement':
      return { to: paths.week(objection.agentId, objection.firstDay), what: 'week' }
    case 'agentBelowZero':
    case 'monthBelowZero':
      return { to: paths.lateHours(), what: 'adjustments' }
    case 'noHours':
      return { to: paths.week(), what: 'week' }
    case 'chargeUnsettled':
      return { to: paths.serviceCost(agreementId, objection.chargeId), what: 'charges' }
    case 'grantsOverCost':
      return { to: paths.serviceCost(agreementId), what: 'charges' }
    case 'populationMissing':
      return { to: paths.collectivities(objection.collectivityId), what: 'collectivity' }
    case 'lateHoursByDay':
      return { to: paths.lateHours(), what: 'adjustments' }
    case 'criterionMissing':
    case 'measureAllZero':
    case 'nothingPriced':
    case 'floorsAboveCost':
    case 'capsBelowCost':
    case 'limitsContradict':
    case 'agreementNotInForce':
    case 'noBeneficiary':
    case 'noAgent':
    case 'tariffMissing':
    case 'quotasMissing':
    case 'forecastMissing':
      return { to: paths.agreement(agreementId), what: 'agreement' }
  }
}

/** One thing that stands against the settlement, and the way to mend it. */
export function ObjectionLine({ group, view }: ObjectionLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const agent = (id: string): string => {
    const found = view.agents.find((one) => one.id === id)
    return found === undefined ? id : agentName(found)
  }
  const body = (id: string): string => view.collectivities.find((one) => one.id === id)?.name ?? id
  const run = ({ from, to }: MonthRun): string =>
    from === to
      ? format.month(from, 'long')
      : t('allocation.objections.run', {
          from: format.month(from, from.slice(0, 4) === to.slice(0, 4) ? 'name' : 'long'),
          to: format.month(to, 'long'),
        })
  const together = (runs: readonly MonthRun[]): string =>
    runs.length < 2
      ? runs.map(run).join('')
      : `${runs.slice(0, -1).map(run).join(', ')}${t('allocation.objections.and')}${runs.slice(-1).map(run).join('')}`

  const single = (objection: Single): string => {
    switch (objection.code) {
      case 'lateHoursByDay':
      case 'hoursOutsideAgreement':
        return t(`objections.${objection.code}`, {
          agent: agent(objection.agentId),
          collectivity: body(objection.collectivityId),
          duration: format.minutesShort(objection.minutes),
          day: format.day(objection.firstDay, 'long'),
        })
      case 'agentBelowZero':
        return t('objections.agentBelowZero', {
          agent: agent(objection.agentId),
          collectivity: body(objection.collectivityId),
          duration: format.minutesShort(objection.minutes),
        })
      case 'monthBelowZero':
        return t('objections.monthBelowZero', {
          collectivity: body(objection.collectivityId),
          month: format.month(objection.month, 'long'),
          duration: format.minutesShort(objection.minutes),
        })
      case 'forecastMissing':
        return t('objections.forecastMissing', { collectivity: body(objection.collectivityId) })
      case 'chargeUnsettled':
        return t('objections.chargeUnsettled', { label: objection.label })
      case 'floorsAboveCost':
      case 'capsBelowCost':
        return t(`objections.${objection.code}`, {
          bound: format.cents(objection.bound),
          cost: format.cents(objection.cost),
        })
      case 'limitsContradict':
        return t('objections.limitsContradict', {
          collectivity: body(objection.collectivityId),
        })
      case 'populationMissing':
        return t('objections.populationMissing', {
          collectivity: body(objection.collectivityId),
          population: t(`keys.measure.${objection.population}`),
          year: String(objection.year),
        })
      case 'criterionMissing':
        return t('objections.criterionMissing', {
          collectivity: body(objection.collectivityId),
          criterion: objection.criterion,
          year: String(objection.year),
        })
      case 'measureAllZero':
        return t('objections.measureAllZero', {
          criterion: measureName(objection.measure, objection.criterion, t),
        })
      case 'nothingPriced':
      case 'agreementNotInForce':
      case 'noBeneficiary':
      case 'noAgent':
      case 'grantsOverCost':
      case 'noHours':
      case 'tariffMissing':
      case 'quotasMissing':
        return t(`objections.${objection.code}`)
    }
  }
  const way = wayOut(group, view.agreement.id)
  return (
    <li>
      <span>
        {group.kind === 'single'
          ? single(group.objection)
          : t(
              group.code === 'monthUnentered'
                ? 'allocation.objections.unentered'
                : 'allocation.objections.unpriced',
              { agent: agent(group.agentId), months: together(group.runs) },
            )}
      </span>
      <Anchor component={Link} to={way.to} inherit>
        {t(`allocation.objections.mend.${way.what}`)}
      </Anchor>
    </li>
  )
}
