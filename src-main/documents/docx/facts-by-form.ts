import type { Day } from '#shared/kernel/day'
import { nearestDay } from '#shared/kernel/period'
import { communitiesAmong } from '#shared/domain/collectivities/same-rank'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { actReference } from '#shared/domain/agreements/act-reference'
import type { LegalFrame } from '#shared/domain/agreements/legal-frame'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { everServed } from '#shared/domain/agreements/term-versions'
import { formsOf } from '#shared/domain/agreements/form-for-body'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { namesArticle } from '#shared/domain/agreements/names-article'
import type { ActFacts } from '../../use-cases/act-facts'

type Form = LegalForm | undefined

const basisOfForm = (form: Form): string =>
  form === undefined ? '' : (FORM_RULES[form].basis ?? '')

/** The code that a piece of a legal basis begins with: "CGCT, " of "CGCT, L.5211-4-1". */
const codeIn = (piece: string): string => /^.*?(?=\b[LRD]\.)/.exec(piece)?.[0] ?? ''

/** What a legal basis says of one form: without the pieces that name the article of another, each with its code. */
function basisUnder(legalBasis: string, form: Form, forms: readonly Form[]): string {
  const others = forms.filter((other) => other !== form).map(basisOfForm)
  let code = ''
  return legalBasis
    .split(/\s*;\s*/)
    .map((piece) => {
      code = codeIn(piece) || code
      return codeIn(piece) === '' && /^[LRD]\./.test(piece) ? `${code}${piece}` : piece
    })
    .filter((piece) => !others.some((article) => namesArticle(piece, article)))
    .join(' ; ')
}

/** An agreement as it is signed with some of its bodies, under their form. */
function servedUnder(
  agreement: Agreement,
  form: Form,
  served: readonly string[],
  basis: (legalBasis: string) => string,
): Agreement {
  const only = <T extends Pick<Agreement, 'beneficiaries'>>(terms: T): T => ({
    ...terms,
    beneficiaries: terms.beneficiaries.filter(({ collectivityId }) =>
      served.includes(collectivityId),
    ),
  })
  const { amendments } = agreement
  const own = <T extends LegalFrame>(frame: T): T => ({
    ...frame,
    ...(form === undefined ? {} : { legalForm: form }),
    legalBasis: basis(frame.legalBasis),
  })
  // A frame of the same form leaves these bodies under theirs.
  const amendedFrame = ({ frame }: Amendment) =>
    frame === undefined
      ? {}
      : { frame: frame.legalForm === agreement.legalForm ? own(frame) : frame }
  return {
    ...own(only(agreement)),
    reference: actReference(agreement, form),
    ...(amendments === undefined
      ? {}
      : {
          amendments: amendments.map((one) => ({
            ...one,
            ...amendedFrame(one),
            terms: only(one.terms),
          })),
        }),
  }
}

/** The day of its terms that is nearest to the day on which an act is written. */
function dayOfTerms({ agreement: { amendments = [], period }, amendmentId, today }: ActFacts): Day {
  const from = amendments.find(({ id }) => id === amendmentId)?.effectiveOn ?? period.from
  return nearestDay({ from, to: period.to }, today)
}

/**
 * The facts of the acts of an agreement, once for each form under which it serves bodies: each form has its own convention,
 * annex and résolution. The facts as they are where it serves all under one.
 */
export function factsByForm(facts: ActFacts): readonly ActFacts[] {
  const { agreement, lender, collectivities } = facts
  const bodies = everServed(agreement).flatMap((id) => collectivities.get(id) ?? [])
  const communities = communitiesAmong(collectivities.values(), dayOfTerms(facts))
  const forms = formsOf(agreement, lender, bodies, communities)
  const served = [...forms].filter(([, ids]) => ids.length > 0)
  if (served.every(([form]) => form === agreement.legalForm)) return [facts]
  const named = served.map(([form]) => form)
  return served.map(([form, ids]) => ({
    ...facts,
    isOneOfSeveral: served.length > 1,
    agreement: servedUnder(agreement, form, ids, (legalBasis) =>
      basisUnder(legalBasis, form, named),
    ),
  }))
}
