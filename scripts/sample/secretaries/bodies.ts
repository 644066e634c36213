import { checkDigit } from '#shared/domain/collectivities/business-number'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** Code, name, street, city, population; contracted hours a week; how much busier than planned the year was. */
type MunicipalityRow = readonly [string, string, string, string, number, number, number]

/** Real place names; codes of the register, addresses, populations and hours are made up. */
const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['21573', 'Saint-Seine-l’Abbaye', '2, place de l’Abbaye', 'Saint-Seine-l’Abbaye', 367, 30, 1.0],
  ['21561', 'Saint-Martin-du-Mont', '1, place de la Mairie', 'Saint-Martin-du-Mont', 462, 12, 0.98],
  ['21284', 'Francheville', '4, rue du Château', 'Francheville', 241, 9, 1.18],
  ['21142', 'Chanceaux', '8, route de Dijon', 'Chanceaux', 219, 8, 0.97],
  ['21338', 'Lamargelle', '3, rue de l’Ignon', 'Lamargelle', 158, 8, 0.99],
  ['21081', 'Bligny-le-Sec', '1, rue Haute', 'Bligny-le-Sec', 176, 6, 1.01],
  ['21075', 'Billy-lès-Chanceaux', '5, rue de l’Église', 'Billy-lès-Chanceaux', 68, 6, 0.97],
  ['21121', 'Bussy-la-Pesle', '2, rue du Lavoir', 'Bussy-la-Pesle', 81, 6, 0.95],
  ['21136', 'Champagny', '1, Grande Rue', 'Champagny', 34, 6, 0.88],
  ['21218', 'Curtil-Saint-Seine', '6, rue des Tilleuls', 'Curtil-Saint-Seine', 116, 6, 1.02],
  ['21286', 'Frénois', '1, rue de la Fontaine', 'Frénois', 74, 6, 0.74],
  ['21345', 'Léry', '9, rue du Moulin', 'Léry', 208, 6, 1.0],
  ['21475', 'Panges', '2, rue de la Source', 'Panges', 83, 6, 0.76],
  ['21478', 'Pellerey', '7, rue de la Mairie', 'Pellerey', 107, 6, 1.0],
  ['21491', 'Poncey-sur-l’Ignon', '3, place Saint-Pierre', 'Poncey-sur-l’Ignon', 79, 6, 0.96],
  ['21084', 'Source-Seine', '1, route des Sources', 'Source-Seine', 61, 6, 0.98],
  ['21646', 'Trouhaut', '4, rue du Four', 'Trouhaut', 112, 6, 1.01],
  ['21648', 'Turcey', '2, rue de l’École', 'Turcey', 164, 6, 0.95],
  ['21659', 'Vaux-Saules', '5, rue de la Combe', 'Vaux-Saules', 139, 6, 1.03],
  ['21705', 'Villotte-Saint-Seine', '1, rue du Puits', 'Villotte-Saint-Seine', 52, 6, 0.93],
]

/** Code, name, contracted hours a week, how busy. */
const SYNDICATES: readonly (readonly [string, string, number, number])[] = [
  ['ASSUZON', 'Syndicat d’assainissement du Suzon', 6, 1.0],
  ['BVOZE', 'Syndicat du bassin de l’Oze', 6, 0.99],
  ['EAUXIGN', 'Syndicat des eaux de l’Ignon', 6, 1.02],
  ['SIVOMHI', 'SIVOM du Haut-Ignon', 6, 1.09],
  ['SIVOSSO', 'SIVOS des Sources', 6, 1.18],
  ['SIVUCOM', 'SIVU de la Combe', 6, 0.97],
]

/** The body that employs the secretaries. */
export const LENDER_ID = 'cc-pays-de-saint-seine'

/** A body of the sample with what its year looks like. */
export interface SampleBody {
  readonly collectivity: Collectivity
  readonly weeklyHours: number
  readonly busyness: number
}

const withCheck = (digits: string): string => digits + checkDigit(digits)
const siretOf = (siren: string): string => withCheck(`${siren}0001`)

function body(
  id: string,
  code: string,
  name: string,
  kind: Collectivity['kind'],
  sirenRoot: string,
  address: Collectivity['address'],
  rest: Partial<Collectivity>,
): Collectivity {
  const siren = withCheck(sirenRoot)
  return {
    id,
    code,
    name,
    kind,
    siren,
    siret: siretOf(siren),
    inseeCode: null,
    address,
    populations: [],
    memberOf: [],
    archived: false,
    ...rest,
  }
}

const at = (street: string, city: string): Collectivity['address'] => ({
  street,
  postalCode: '21440',
  city,
})

/** The communauté de communes, then its twenty communes, then six syndicats. */
export function sampleBodies(): {
  readonly lender: Collectivity
  readonly bodies: readonly SampleBody[]
} {
  const lender = body(
    LENDER_ID,
    'CCPSS',
    'CC du Pays de Saint-Seine',
    'communityOfMunicipalities',
    '20009876',
    at('2, rue des Sources', 'Saint-Seine-l’Abbaye'),
    { populations: [{ year: 2026, municipal: 3001 }] },
  )
  const municipalities = MUNICIPALITIES.map(
    ([code, name, street, city, population, weeklyHours, busyness]) => ({
      collectivity: body(
        `commune-${code}`,
        code,
        name,
        'municipality',
        `21${code}9`,
        at(street, city),
        {
          inseeCode: code,
          memberOf: [LENDER_ID],
          populations: [
            { year: 2025, municipal: Math.round(population * 1.01) },
            { year: 2026, municipal: population },
          ],
        },
      ),
      weeklyHours,
      busyness,
    }),
  )
  const syndicates = SYNDICATES.map(([code, name, weeklyHours, busyness], index) => ({
    collectivity: body(
      `syndicat-${code.toLowerCase()}`,
      code,
      name,
      'syndicate',
      `2521009${String(index)}`,
      at('2, rue des Sources', 'Saint-Seine-l’Abbaye'),
      {},
    ),
    weeklyHours,
    busyness,
  }))
  return { lender, bodies: [...municipalities, ...syndicates] }
}
