import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import type { ActKind } from '#shared/contract/act-methods'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import { safeFileName } from '../statement-file-name'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodiesOf } from './act-words'
import { amendmentPage } from './amendment'
import { annexPage } from './annex'
import { conventionPage } from './convention'
import { calledIn, instalmentCall } from './instalment-call'
import { formActsOf } from './form-acts-of'
import { agreementIn } from './foreseen'
import { costLetter, noticeLetter, renewalLetter } from './letters'
import { consentPage, impactSheetPage, orderPage } from './models'
import { overrunLetter, overrunOf, termLetter } from './watched-letters'
import { resolutionPage } from './resolution'

/** An act with the name of its file. */
export interface NamedAct {
  readonly fileName: string
  readonly page: ActPage
}

type BodyAct =
  | 'beneficiaryResolution'
  | 'costLetter'
  | 'instalmentCall'
  | 'renewalLetter'
  | 'noticeLetter'
  | 'termLetter'
  | 'overrunLetter'

const FOR_EACH: {
  readonly [K in BodyAct]: (facts: ActFacts, body: Collectivity) => ActPage
} = {
  beneficiaryResolution: resolutionPage,
  costLetter,
  instalmentCall,
  renewalLetter,
  noticeLetter,
  termLetter,
  overrunLetter,
}

type AgentAct = 'order' | 'consent'

const FOR_EACH_AGENT: {
  readonly [K in AgentAct]: (facts: ActFacts, agent: Agent) => ActPage
} = { order: orderPage, consent: consentPage }

const isForEachBody = (kind: ActKind): kind is BodyAct => Object.hasOwn(FOR_EACH, kind)
const isForEachAgent = (kind: ActKind): kind is AgentAct => Object.hasOwn(FOR_EACH_AGENT, kind)

/** Whether an act is made once for each beneficiary or agent, into a folder. */
export const isForEach = (kind: ActKind): boolean => isForEachBody(kind) || isForEachAgent(kind)

/** Whether there is something to write to a body: instalments that it owes, hours that it uses up. */
const concerns = (facts: ActFacts, body: Collectivity): boolean =>
  (facts.kind !== 'instalmentCall' || calledIn(facts, body).length > 0) &&
  (facts.kind !== 'overrunLetter' || overrunOf(facts, body) !== undefined)

/** Draws up an act of an agreement: one document, or one for each beneficiary of the year or each agent. */
export function actPages(facts: ActFacts): readonly NamedAct[] {
  const { kind, agreement, lender, year, amendmentId } = facts
  const named = (page: ActPage, body: string, amendment = ''): NamedAct => {
    const name = { reference: agreement.reference, year: String(year), body, amendment }
    const file = kind === 'convention' ? formActsOf(agreement).kind : kind
    return { fileName: `${safeFileName(t(`actText.file.${file}`, name))}.docx`, page }
  }
  if (isForEachAgent(kind))
    return agreement.agents
      .flatMap(({ agentId }) => facts.agents.get(agentId) ?? [])
      .map((agent) => named(FOR_EACH_AGENT[kind](facts, agent), agentName(agent)))
  if (isForEachBody(kind))
    return bodiesOf(facts, agreementIn(agreement, year).beneficiaries)
      .filter(({ body }) => concerns(facts, body))
      .map(({ body }) => named(FOR_EACH[kind](facts, body), body.name))
  switch (kind) {
    case 'convention':
      return [named(conventionPage(facts), '')]
    case 'annex':
      return [named(annexPage(facts), '')]
    case 'impactSheet':
      return [named(impactSheetPage(facts), '')]
    case 'lenderResolution':
      return [named(resolutionPage(facts, lender), lender.name)]
    case 'amendment':
      return (agreement.amendments ?? [])
        .filter(({ id }) => id === amendmentId)
        .map((amendment) => named(amendmentPage(facts, amendment), '', amendment.reference))
  }
}
