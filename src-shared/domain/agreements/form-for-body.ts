import type { Collectivity } from '../collectivities/collectivity'
import { isSameRank, type Communities } from '../collectivities/same-rank'
import type { Agreement } from './agreement'
import type { LegalForm } from './legal-form'
import { namesArticle } from './names-article'

/** What of an agreement says under which form it serves a body. */
type FormFacts = Pick<Agreement, 'legalForm' | 'legalBasis'>

type Body = Pick<Collectivity, 'id'> & Parameters<typeof isSameRank>[0]

/**
 * The form under which an agreement serves a body. L.5211-4-1 is about a group and its communes: what a group lends to groups
 * (syndicats), or a commune to communes of its group, by the same agreement, is lent under L.5111-1-1 where the legal basis names that article.
 * Any other body is served under the agreement's own form.
 *
 * @param communities the groups with taxes of their own, on the day asked about (`communitiesAmong`)
 */
export function formForBody(
  { legalForm, legalBasis }: FormFacts,
  lender: Omit<Body, 'id'>,
  body: Omit<Body, 'id'>,
  communities: Communities,
): LegalForm | undefined {
  const isLending = legalForm === 'serviceLendingUpward' || legalForm === 'serviceLendingDownward'
  return isLending &&
    isSameRank(lender, body, communities) &&
    namesArticle(legalBasis, 'L.5111-1-1')
    ? 'serviceLendingSideways'
    : legalForm
}

/** The forms of an agreement, its own first, each with the bodies that it serves under it. */
export function formsOf(
  agreement: FormFacts,
  lender: Omit<Body, 'id'>,
  bodies: readonly Body[],
  communities: Communities,
): ReadonlyMap<LegalForm | undefined, readonly string[]> {
  const found = new Map<LegalForm | undefined, string[]>([[agreement.legalForm, []]])
  for (const body of bodies) {
    const form = formForBody(agreement, lender, body, communities)
    const known = found.get(form)
    if (known === undefined) found.set(form, [body.id])
    else known.push(body.id)
  }
  return found
}
