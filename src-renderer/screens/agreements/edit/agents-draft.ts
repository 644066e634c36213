import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Language } from '#shared/contract/preferences'
import type { DraftTexts } from '../../../forms/draft-texts'
import { percentText } from '../../../forms/percent-text'

/** A lent agent and the part that the agreement covers, as typed. */
export interface LentAgentDraft {
  readonly agentId: string
  readonly share: string
}

/** The agents of an agreement as typed. */
export interface AgentsDraft {
  readonly agents: readonly LentAgentDraft[]
}

/** The draft of who is lent. */
export const agentsDraft =
  (language: Language) =>
  (agreement: Agreement): AgentsDraft => ({
    agents: agreement.agents.map(({ agentId, workShare }) => ({
      agentId,
      share: percentText(workShare, 2, language),
    })),
  })

/** The fields of an agreement that it gives. */
export const agentsFields = (
  { agents }: AgentsDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> => ({
  agents: agents.map(({ agentId, share }, place) => ({
    agentId,
    workShare: texts.percent(`agents.${place}.workShare`, share, 2),
  })),
})
