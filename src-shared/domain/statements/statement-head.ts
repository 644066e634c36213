import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { actReference } from '../agreements/act-reference'
import type { Agreement } from '../agreements/agreement'
import { formForBody } from '../agreements/form-for-body'
import { billingOn } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { communitiesAmong } from '../collectivities/same-rank'
import type { Account } from './account'
import { partyOf } from './party-of'
import type { StatementContent } from './statement'
import { statementNumber } from './statement-number'

/** The parties named at the head of a statement, and the agreement with its terms at the end of the period. */
export interface Parties {
  readonly agreement: Agreement
  readonly head: Pick<StatementContent, 'lender' | 'beneficiary' | 'agreement'>
}

/** The parties of a statement and its agreement as they are printed; `null` where a body is not known. */
export function partiesOf(
  facts: Pick<AllocationFacts, 'agreement' | 'period' | 'collectivities'>,
  collectivityId: string,
): Parties | null {
  const agreement = billingOn(facts.agreement, facts.period.to)
  const beneficiary = facts.collectivities.find(({ id }) => id === collectivityId)
  const lender = facts.collectivities.find(({ id }) => id === agreement.lenderId)
  if (beneficiary === undefined || lender === undefined) return null
  const communities = communitiesAmong(facts.collectivities, facts.period.to)
  const form = formForBody(agreement, lender, beneficiary, communities)
  return {
    agreement,
    head: {
      lender: partyOf(lender),
      beneficiary: partyOf(beneficiary),
      agreement: {
        id: agreement.id,
        reference: actReference(agreement, form),
        title: agreement.title,
        legalBasis: agreement.legalBasis,
        resolutionReference: agreement.resolutionReference,
        signedOn: agreement.signedOn,
        key: agreement.key,
        ...(agreement.keyDecision === undefined || agreement.keyDecision === ''
          ? {}
          : { keyDecision: agreement.keyDecision }),
        hourlyTariff: agreement.hourlyTariff,
        commonTime: agreement.commonTime,
      },
    },
  }
}

/** What identifies and dates a statement. */
export function numberingOf(
  period: Period,
  { issuedOn, sequence }: { readonly issuedOn: Day; readonly sequence: number },
): Pick<StatementContent, 'number' | 'fiscalYear' | 'sequence' | 'issuedOn' | 'period'> {
  const fiscalYear = Number(period.to.slice(0, 4))
  return { number: statementNumber(fiscalYear, sequence), fiscalYear, sequence, issuedOn, period }
}

/** What a statement lists of earlier ones besides the one that it replaces; nothing where there is none. */
export const listsOf = ({
  provisionals,
  carriedIn,
}: Account): Pick<StatementContent, 'provisionals' | 'carriedIn'> => ({
  ...(provisionals.length === 0 ? {} : { provisionals: [...provisionals] }),
  ...(carriedIn.length === 0 ? {} : { carriedIn: [...carriedIn] }),
})
