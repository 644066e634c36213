import { SAMPLE_DAY } from '../sample-day'
import { cents } from '#shared/kernel/cents'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCounts } from './units'

const OWNER = 'CCHAUTE'
const REFERENCE = 'BIENS-1'

/** Code, name, population; days of the mower, of the sound system, of the hall in the year. */
const COMMUNES = [
  ['ESTAM', 'Estampes-le-Mont', 2_080, 18, 4, 9],
  ['FONTB', 'Fontbelle', 1_310, 12.5, 6, 3],
  ['GARRI', 'Garrigas', 560, 7, 1, 0],
] as const

/** A price for each month in force, whatever the use. */
const fixedPart = (label: string, euros: number): PriceLine => ({
  id: 'fixed',
  label,
  bodies: null,
  agents: null,
  tiers: [],
  rated: { kind: 'month', each: 'beneficiary', price: cents(euros * 100) },
})

/** A price a day; beyond `above` days of the year, a lower one. */
const daily = (id: string, label: string, euros: number, above = 0, lower = 0): PriceLine => ({
  id,
  label,
  bodies: null,
  agents: null,
  rated: { kind: 'unit', unitTypeId: id, price: cents(euros * 100) },
  tiers: above === 0 ? [] : [{ above: above * 100, price: cents(lower * 100) }],
})

/** Shared goods: geographic data for a fixed part, then machines, sound system and hall by the day. */
export const sharedEquipment = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Matériel partagé de la Haute-Estampe (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('20', 'Estampes-le-Mont', year, [
    {
      code: OWNER,
      name: 'CC de la Haute-Estampe',
      kind: 'communityOfMunicipalities',
      population: 3_950,
    },
    ...COMMUNES.map(([code, name, population]) => ({
      code,
      name,
      population,
      kind: 'municipality' as const,
      memberOf: [OWNER],
    })),
  ]),
  agreements: [
    madeUpAgreement(year, {
      reference: REFERENCE,
      title: 'Matériel partagé : SIG, épareuse, sonorisation, salle',
      legalForm: 'sharedAsset',
      legalBasis: 'CGCT, L.5211-4-3',
      lender: OWNER,
      beneficiaries: Object.fromEntries(COMMUNES.map(([code]) => [code, 0])),
      agents: {},
      key: {
        kind: 'prices',
        lines: [
          fixedPart('Système d’information géographique, part fixe', 45),
          daily('mower', 'Journée d’épareuse', 210, 10, 180),
          daily('sound', 'Journée de sonorisation', 60),
          daily('hall', 'Journée de salle', 95),
        ],
      },
      more: {
        unitTypes: [
          { id: 'mower', name: 'Épareuse', unit: 'day' },
          { id: 'sound', name: 'Sonorisation', unit: 'day' },
          { id: 'hall', name: 'Salle', unit: 'day' },
        ],
      },
    }),
  ],
  unitCounts: madeUpCounts(
    year,
    REFERENCE,
    Object.fromEntries(
      COMMUNES.map(([code, , , mower, sound, hall]) => [code, { mower, sound, hall }]),
    ),
  ),
  serviceCharges: madeUpCharges(year, REFERENCE, [
    ['contracts', 'Licence du système d’information géographique', 1_500],
    ['renewal', 'Renouvellement de l’épareuse', 5_400],
    ['supplies', 'Carburant, entretien, sonorisation', 2_150],
    ['utilities', 'Eau et électricité de la salle', 980],
  ]),
})
