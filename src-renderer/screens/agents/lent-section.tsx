import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { lends } from '#shared/domain/agreements/coverage'
import { termsAround } from '#shared/domain/agreements/terms-around'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { AgreementRoles } from '../../forms/agreement-roles'
import looks from '../../ui/looks.module.css'
import { useWording } from '../../ui/use-wording'

/** The agreements that lend an agent, with links to the agent's week and costs. */
export function LentSection({ agentId }: { readonly agentId: string }) {
  const { t } = useWording()
  const today = useToday()
  const roles = useRegistry().agreements.flatMap((agreement) => {
    const terms = termsAround(agreement, today, (each) => lends(each, agentId))
    const part = terms?.agents.find((each) => each.agentId === agentId)
    if (terms === undefined || part === undefined) return []
    return [{ terms, role: t('agents.lent', { percent: part.workShare }) }]
  })
  return (
    <AgreementRoles roles={roles} nothing={t('agents.noAgreement')}>
      <Flex component="p" gap="lg" fz="table">
        <Link className={looks.link} to={paths.week(agentId)}>
          {t('agents.toWeek')}
        </Link>
        <Link className={looks.link} to={paths.costs(agentId)}>
          {t('agents.toCosts')}
        </Link>
      </Flex>
    </AgreementRoles>
  )
}
