import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { lends } from '#shared/domain/agreements/coverage'
import { termsAround } from '#shared/domain/agreements/terms-around'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useTermDays } from '../../client/use-term-days'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The agreements that lend an agent, with links to the agent's week and costs. */
export function LentSection({ agentId }: { readonly agentId: string }) {
  const { t } = useWording()
  const today = useToday()
  const { agreements } = useRegistry()
  const termDays = useTermDays()
  const lent = agreements.flatMap((agreement) => {
    const { id, reference, title } = agreement
    const terms = termsAround(agreement, today, (each) => lends(each, agentId))
    const part = terms?.agents.find((each) => each.agentId === agentId)
    if (terms === undefined || part === undefined) return []
    const role = t('agents.lent', { percent: part.workShare })
    return [{ id, reference, title, role: `${role}${termDays(terms)}` }]
  })
  return (
    <FormSection title={t('words.agreements')}>
      {lent.length === 0 && <p className={looks.note}>{t('agents.noAgreement')}</p>}
      {lent.map(({ id, reference, title, role }) => (
        <Flex key={id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.agreement(id)}>
            {reference} · {title}
          </Link>
          <span className={looks.note}>{role}</span>
        </Flex>
      ))}
      <Flex component="p" gap="lg" fz="table">
        <Link className={looks.link} to={paths.week(agentId)}>
          {t('agents.toWeek')}
        </Link>
        <Link className={looks.link} to={paths.costs(agentId)}>
          {t('agents.toCosts')}
        </Link>
      </Flex>
    </FormSection>
  )
}
