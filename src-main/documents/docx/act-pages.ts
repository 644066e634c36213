import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import type { ActKind } from '#shared/contract/act-methods'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { loanOf } from '#shared/domain/agreements/days-alike'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { nearestDay } from '#shared/kernel/period'
import { articleWords } from '#shared/wording/article-words'
import type { ActFacts } from '../../use-cases/act-facts'
import { safeFileName } from '../statement-file-name'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodiesOf } from './act-words'
import { amendmentPage } from './amendment'
import { annexPage } from './annex'
import { conventionPage } from './convention'
import { calledIn, instalmentCall } from './instalment-call'
import { factsByForm } from './facts-by-form'
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

/** Each agent whom the agreement lends or will lend, with the terms and days of that loan. */
const loansOf = ({
  agreement,
  agents,
  today,
}: ActFacts): readonly (readonly [Agent, Agreement])[] =>
  everLent(agreement).flatMap((id) => {
    const day = nearestDay(agreement.period, today)
    const [agent, loan] = [agents.get(id), loanOf(agreement, id, day)]
    const isOver = loan?.period.to != null && loan.period.to < day
    return agent === undefined || loan === undefined || isOver ? [] : [[agent, loan] as const]
  })

/** The bodies that an act may be for: those of the end of its year; for calls of money also those that left before. */
function receivers(facts: ActFacts): readonly Collectivity[] {
  const { kind, agreement, collectivities, year } = facts
  if (kind === 'instalmentCall')
    return everServed(agreement).flatMap((id) => collectivities.get(id) ?? [])
  return bodiesOf(facts, agreementIn(agreement, year).beneficiaries).map(({ body }) => body)
}

/** By what the files of acts of several forms differ in name: the article of each. */
const formWords = ({ agreement: { legalForm } }: ActFacts): string =>
  legalForm === undefined ? '' : ` ${articleWords(FORM_RULES[legalForm].basis ?? '')}`

/**
 * Draws up an act of an agreement: one document, one for each beneficiary of the year or each agent, or one for each form
 * where the agreement serves its bodies under several.
 */
export function actPages(facts: ActFacts): readonly NamedAct[] {
  const { kind, agreement, lender, year, amendmentId } = facts
  const named = (
    page: ActPage,
    body: string,
    more: { amendment?: string; form?: string; reference?: string } = {},
  ) => {
    const { amendment = '', form = '', reference = agreement.reference } = more
    const name = { reference, year, body, amendment }
    const file = kind === 'convention' ? formActsOf(agreement).kind : kind
    return { fileName: `${safeFileName(`${t(`actText.file.${file}`, name)}${form}`)}.docx`, page }
  }
  if (isForEachAgent(kind))
    return loansOf(facts).map(([agent, loan]) =>
      named(FOR_EACH_AGENT[kind]({ ...facts, agreement: loan }, agent), agentName(agent)),
    )
  const forms = factsByForm(facts)
  if (isForEachBody(kind))
    return receivers(facts)
      .filter((body) => concerns(facts, body))
      .map((body) => {
        const own = forms.find((each) => everServed(each.agreement).includes(body.id)) ?? facts
        const { reference } = own.agreement
        return named(FOR_EACH[kind](own, body), body.name, { reference })
      })
  const ofEachForm = (page: (own: ActFacts) => ActPage, body = ''): readonly NamedAct[] =>
    forms.map((own) => {
      const form = forms.length === 1 ? '' : formWords(own)
      return named(page(own), body, { form, reference: own.agreement.reference })
    })
  switch (kind) {
    case 'convention':
      return ofEachForm(conventionPage)
    case 'annex':
      return ofEachForm(annexPage)
    case 'impactSheet':
      return [named(impactSheetPage(facts), '')]
    case 'lenderResolution':
      return ofEachForm((own) => resolutionPage(own, lender), lender.name)
    case 'amendment':
      return (agreement.amendments ?? [])
        .filter(({ id }) => id === amendmentId)
        .map((amendment) =>
          named(amendmentPage(facts, amendment), '', { amendment: amendment.reference }),
        )
  }
}
