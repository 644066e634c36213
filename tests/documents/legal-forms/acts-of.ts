import type { ActKind } from '#shared/contract/act-methods'
import { actsOfForm } from '#shared/contract/acts-of-form'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { NamedAct } from '../../../src-main/documents/docx/act-pages'
import { actPages } from '../../../src-main/documents/docx/act-pages'
import { actFacts } from '../../../src-main/use-cases/act-facts'
import { Office, well } from '../../scenarios/office'
import type { Terms } from '../../scenarios/territory'
import { Territory } from '../../scenarios/territory'

/** What a lender who has two partners agreed on under a form. */
export const agreed = (legalForm: LegalForm | undefined, terms: Terms = {}): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .contracted('A', 6)
    .contracted('B', 4)
    .terms({ ...(legalForm === undefined ? {} : { legalForm }), ...terms })

/** What is known once an agreement runs: its price, its notice, its budget, its terms of payment. */
export const COMPLETE: Terms = {
  hourlyTariff: 2091,
  renewal: { kind: 'express', months: 12, noticeMonths: 6 },
  annexBudget: 'Prestations',
  paymentDays: 45,
  vat: true,
}

/** The acts of a kind that a territory gives. */
export const actsOf = (territory: Territory | WorkspaceFile, kind: ActKind): readonly NamedAct[] =>
  actPages(
    well(
      actFacts(new Office(territory), {
        agreementId: 'agreement',
        kind,
        year: 2026,
        amendmentId: null,
      }),
    ),
  )

/** Every act of a form, the first of each kind. */
export const everyAct = (
  form: LegalForm,
  terms: Terms,
): readonly (readonly [kind: ActKind, act: NamedAct])[] =>
  actsOfForm(form).map((kind) => {
    const [act] = actsOf(agreed(form, terms), kind)
    if (act === undefined) throw new Error(`No ${kind} of ${form}`)
    return [kind, act]
  })
