import type { Agreement } from '../agreements/agreement'
import type { Terms } from '../agreements/terms'
import type { Paper } from '../papers/paper'
import type { FormPaper, PaperBy } from './form-rule'
import type { FormalityLine } from './formality-line'

/** What was signed: the agreement itself or one of its amendments. */
export interface Signed {
  readonly amendmentId: string | null
  readonly resolutionReference: string
  readonly signedOn: string | null
  readonly terms: Pick<Terms, 'beneficiaries' | 'agents'>
  /** Whether its papers are due. */
  readonly due: boolean
}

/** Who must give a paper: bodies or agents one by one, or `null` where one is enough. */
function givers(
  by: PaperBy,
  lenderId: Agreement['lenderId'],
  { beneficiaries, agents }: Signed['terms'],
): { readonly of: 'bodies' | 'agents'; readonly ids: readonly string[] } | null {
  const served = beneficiaries.map(({ collectivityId }) => collectivityId)
  switch (by) {
    case 'once':
      return null
    case 'lender':
      return { of: 'bodies', ids: [lenderId] }
    case 'eachParty':
      return { of: 'bodies', ids: [lenderId, ...served] }
    case 'eachBeneficiary':
      return { of: 'bodies', ids: served }
    case 'eachAgent':
      return { of: 'agents', ids: agents.map(({ agentId }) => agentId) }
  }
}

/** Whether the agreement mentions a paper without its file: a day of signature, a reference. */
const isMentioned = (kind: Paper['kind'], { signedOn, resolutionReference }: Signed): boolean =>
  kind === 'resolution'
    ? resolutionReference !== ''
    : (kind === 'agreement' || kind === 'amendment') && signedOn !== null

/** The line of one paper. A paper without a body or an agent counts for all. */
export function paperLine(
  { paper, by, source }: FormPaper,
  lenderId: string,
  signed: Signed,
  papers: readonly Paper[],
): FormalityLine {
  const found = papers.filter(
    ({ kind, amendmentId }) => kind === paper && amendmentId === signed.amendmentId,
  )
  const asked = givers(by, lenderId, signed.terms)
  const giverOf = ({ collectivityId, agentId }: Paper): string | null =>
    asked?.of === 'agents' ? agentId : collectivityId
  const given = new Set(found.map(giverOf))
  const missing = asked === null || given.has(null) ? [] : asked.ids.filter((id) => !given.has(id))
  const complete = found.length > 0 && missing.length === 0
  return {
    kind: 'paper',
    paper,
    source,
    amendmentId: signed.amendmentId,
    paperIds: found.map(({ id }) => id),
    each: asked === null ? null : { of: asked.of, needed: asked.ids.length, missing },
    state: complete
      ? 'present'
      : found.length === 0 && isMentioned(paper, signed)
        ? 'toAttach'
        : signed.due
          ? 'late'
          : 'missing',
  }
}
