import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { agreementOn, standingTerms } from '#shared/domain/agreements/term-versions'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The agreements that lend an agent, with links to the agent's week and costs. */
export function LentSection({ agentId }: { readonly agentId: string }) {
  const { t } = useWording()
  const today = useToday()
  const { agreements } = useRegistry()
  const lent = agreements.flatMap((agreement) => {
    const { id, reference, title } = agreement
    // Today's share, or that of the first terms that name the agent.
    const part = [agreementOn(agreement, today), ...standingTerms([agreement])]
      .flatMap(({ agents }) => agents)
      .find((each) => each.agentId === agentId)
    return part === undefined ? [] : [{ id, reference, title, workShare: part.workShare }]
  })
  return (
    <FormSection title={t('words.agreements')}>
      {lent.length === 0 && <p className={looks.note}>{t('agents.noAgreement')}</p>}
      {lent.map(({ id, reference, title, workShare }) => (
        <Flex key={id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.agreement(id)}>
            {reference} · {title}
          </Link>
          <span className={looks.note}>{t('agents.lent', { percent: workShare })}</span>
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
