import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { sumMinutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The usual weeks of an agent, the latest first, with a link to add the next one. */
export function UsualWeeksSection({ agentId }: { readonly agentId: string }) {
  const { t } = useWording()
  const { weekTemplates } = useRegistry()
  const own = weekTemplates
    .filter((template) => template.agentId === agentId)
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1))
  return (
    <FormSection title={t('usualWeek.section')}>
      {own.length === 0 && <p className={looks.note}>{t('usualWeek.none')}</p>}
      {own.map(({ id, period, slots }) => (
        <Flex key={id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.usualWeek(agentId, id)}>
            {period.to === null
              ? t('usualWeek.since', { from: period.from })
              : t('documents.count.days', { days: { from: period.from, to: period.to } })}
          </Link>
          <span className={looks.note}>
            {t('common.perWeek', { hours: sumMinutes(slots.map((slot) => slot.minutes)) })}
          </span>
        </Flex>
      ))}
      <Flex component="p" gap="lg" fz="table">
        <Link className={looks.link} to={paths.usualWeek(agentId, 'nouvelle')}>
          {t(own.length === 0 ? 'usualWeek.create' : 'usualWeek.createNext')}
        </Link>
      </Flex>
    </FormSection>
  )
}
