import type { Agent } from '#shared/domain/agents/agent'
import type { ActFacts } from '../../use-cases/act-facts'
import { datedPapers } from './act-papers'
import { t } from './act-text'

/**
 * What the law has an individual loan rest on besides its texts (CGFP L.512-7, L.512-12): the agent's consent and the
 * information of the assembly, each with the day of its paper, or a blank. Of all agents where none is meant.
 */
export const loanVisas = (facts: Pick<ActFacts, 'papers'>, agent?: Agent): readonly string[] =>
  (['consent', 'assemblyInformation'] as const).map((kind) => {
    const paper = datedPapers(facts, kind).find(
      ({ agentId }) => agentId === null || agent === undefined || agentId === agent.id,
    )
    const day =
      paper === undefined ? t('actText.unknown.day') : t('actText.day', { day: paper.date })
    return t('actText.visa.line', { what: t(`actText.visa.${kind}`, { day }) })
  })
