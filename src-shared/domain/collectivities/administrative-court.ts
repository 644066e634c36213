import type { Collectivity } from './collectivity'

/**
 * The seats of the administrative courts of metropolitan France with their départements, by the codes of Insee and of the
 * post (CJA R.221-3; https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070933/articles/LEGIARTI000006449584).
 */
const SEATS: Readonly<Record<string, string>> = {
  Amiens: '02 60 80',
  Bastia: '2A 2B 20',
  Besançon: '25 39 70 90',
  Bordeaux: '24 33 47',
  Caen: '14 50 61',
  'Cergy-Pontoise': '92 95',
  'Châlons-en-Champagne': '08 10 51 52',
  'Clermont-Ferrand': '03 15 43 63',
  Dijon: '21 58 71 89',
  Grenoble: '26 38 73 74',
  Lille: '59 62',
  Limoges: '19 23 36 87',
  Lyon: '01 07 42 69',
  Marseille: '04 05 13',
  Melun: '77 94',
  Montpellier: '11 34 66',
  Montreuil: '93',
  Nancy: '54 55 88',
  Nantes: '44 49 53 72 85',
  Nice: '06',
  Nîmes: '30 48 84',
  Orléans: '18 28 37 41 45',
  Paris: '75',
  Pau: '32 40 64 65',
  Poitiers: '16 17 79 86',
  Rennes: '22 29 35 56',
  Rouen: '27 76',
  Strasbourg: '57 67 68',
  Toulon: '83',
  Toulouse: '09 12 31 46 81 82',
  Versailles: '78 91',
}

/**
 * The seat of the administrative court of a body: "Dijon"; `null` overseas, and where neither its Insee code nor the postal code
 * of its address says its département.
 */
export function administrativeCourtOf({
  inseeCode,
  address,
}: Pick<Collectivity, 'inseeCode' | 'address'>): string | null {
  const department = (inseeCode ?? address.postalCode).slice(0, 2)
  const found = Object.entries(SEATS).find(([, codes]) => codes.split(' ').includes(department))
  return found?.[0] ?? null
}
