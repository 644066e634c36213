import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { lentInitials } from '../agreements/lent-initials'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import type { Communities } from '../collectivities/same-rank'
import { actReference } from '../agreements/act-reference'
import { agreementOn } from '../agreements/term-versions'
import { formForBody } from '../agreements/form-for-body'
import { partyOf } from '../statements/party-of'
import type { Party, ServiceUseLine } from '../statements/statement'
import type { HourRecord } from './hour-record'
import type { HourRecordContent } from './hour-record-content'
import { replyCodes, type ReplyCodes } from './reply-codes'

/** All that a record of hours prints. */
export interface HourSheet {
  readonly period: Period
  readonly madeOn: Day
  /** Made from a sample territory: every page says so. */
  readonly example: boolean
  readonly lender: Party
  readonly beneficiary: Party
  /** Logo of the lender, or `null`. */
  readonly logo: string | null
  readonly agreement: Pick<
    Agreement,
    'reference' | 'title' | 'legalForm' | 'legalBasis' | 'resolutionReference' | 'signedOn'
  >
  /** Agents by initials only, as on a statement. */
  readonly uses: readonly ServiceUseLine[]
  readonly minutes: Minutes
  /** `null` on a draft, which can't be answered. */
  readonly made: { readonly id: string; readonly codes: ReplyCodes } | null
}

/** What a record of hours is printed from. */
export interface HourSheetFacts {
  readonly agreement: Agreement
  readonly lender: Collectivity
  readonly beneficiary: Collectivity
  /** The groups with taxes of their own, on the last day of the period (`communitiesAmong`). */
  readonly communities: Communities
  readonly agents: Iterable<Agent>
  readonly period: Period
  readonly example: boolean
  readonly content: HourRecordContent
  /** The record that was made of this content, or `null` for a draft dated `today`. */
  readonly record: HourRecord | null
  readonly today: Day
}

/** Composes what a record of hours prints. */
export function hourSheet(facts: HourSheetFacts): HourSheet {
  const { lender, beneficiary, agents, period, example, content, record, today } = facts
  const agreement = agreementOn(facts.agreement, period.to)
  const initials = lentInitials(facts.agreement, agents)
  const { title, legalBasis, resolutionReference, signedOn } = agreement
  const legalForm = formForBody(agreement, lender, beneficiary, facts.communities)
  return {
    period,
    madeOn: record?.madeOn ?? today,
    logo: lender.logo ?? null,
    example,
    lender: partyOf(lender),
    beneficiary: partyOf(beneficiary),
    agreement: {
      reference: actReference(agreement, legalForm),
      title,
      ...(legalForm === undefined ? {} : { legalForm }),
      legalBasis,
      resolutionReference,
      signedOn,
    },
    uses: content.uses.map(({ day, agentId, task, activity, minutes, countedIn }) => ({
      day,
      agent: initials.get(agentId) ?? '',
      task,
      minutes,
      ...(activity === undefined ? {} : { activity }),
      ...(countedIn === undefined ? {} : { countedIn }),
    })),
    minutes: content.minutes,
    made: record === null ? null : { id: record.id, codes: replyCodes(record) },
  }
}
