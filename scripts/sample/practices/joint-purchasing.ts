import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCriterion } from './measures'
import { samplePaper, type SamplePaper } from '../papers'

const COORDINATOR = 'CCVIGN'
const REFERENCE = 'GC-PAPIER'

const MEMBERS = [
  ['RUFFE', 'Ruffey-le-Val', 1_310, 420],
  ['SOMBR', 'Sombreuil', 2_780, 905],
  ['TILLO', 'Tilloy-la-Côte', 450, 130],
  ['SIVVIG', 'SIVOS du Vignois', null, 260],
] as const

/** The convention that founds the group, and the délibérations of its members. */
export const jointPapers = (year: number): readonly SamplePaper[] => {
  const agreementId = `agreement-${REFERENCE.toLowerCase()}`
  return [
    samplePaper(
      agreementId,
      'agreement',
      'Convention constitutive signée',
      `${String(year - 1)}-12-17`,
    ),
    samplePaper(
      agreementId,
      'resolution',
      'Délibérations des membres',
      `${String(year - 1)}-12-10`,
    ),
  ]
}

/** A purchase made together: the reams of paper that each ordered share what the group paid. */
export const jointPurchasing = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Groupement d’achat du Vignois (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('18', 'Sombreuil', year, [
    {
      code: COORDINATOR,
      name: 'CC du Vignois',
      kind: 'communityOfMunicipalities',
      population: 5_920,
    },
    ...MEMBERS.map(([code, name, population]) =>
      population === null
        ? { code, name, kind: 'syndicate' as const }
        : { code, name, population, kind: 'municipality' as const, memberOf: [COORDINATOR] },
    ),
  ]),
  agreements: [
    madeUpAgreement(year, {
      reference: REFERENCE,
      title: 'Groupement de commandes : papier et fournitures',
      legalForm: 'jointPurchasing',
      legalBasis: 'Code de la commande publique, convention constitutive',
      lender: COORDINATOR,
      beneficiaries: Object.fromEntries(MEMBERS.map(([code]) => [code, 0])),
      agents: {},
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'criterion', criterionId: 'reams' }, weight: 1 }],
      },
    }),
  ],
  papers: jointPapers(year).map(({ paper }) => paper),
  criteria: [
    madeUpCriterion(
      year,
      {
        id: 'reams',
        name: 'Ramettes commandées',
        unit: 'ramettes',
        source: 'Bons de commande de l’année',
      },
      Object.fromEntries(MEMBERS.map(([code, , , reams]) => [code, reams])),
    ),
  ],
  serviceCharges: madeUpCharges(year, REFERENCE, [
    ['supplies', 'Papier, marché du groupement', 7_203],
    ['other', 'Publicité du marché', 864, 'Publication obligatoire de l’avis du groupement'],
  ]),
})
