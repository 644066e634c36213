import type { CollectivityKind } from '../collectivities/collectivity'
import type { Party } from '../statements/statement'
import { block, value, type PesElement } from './element'
import { cutText } from './latin-text'

/** The longest name or line of an address. */
export const LONGEST = 38

/** Category of a third party (CatTiers): communes, then groups of them, then the bodies attached to a commune. */
const CATEGORY: Readonly<Record<CollectivityKind, string | null>> = {
  municipality: '23',
  communityOfMunicipalities: '24',
  urbanCommunity: '24',
  largeUrbanCommunity: '24',
  metropolis: '24',
  syndicate: '24',
  territoryBody: '24',
  socialCentre: '26',
  schoolFund: '25',
  annexedBudget: null,
  other: null,
}

/** The category of a body, `null` where PES has none for its kind. */
export const categoryOf = ({ kind }: Pick<Party, 'kind'>): string | null => CATEGORY[kind]

/** The debtor of a title, as Tiers: identifier, category, name and address. The party must be complete and in Latin-1. */
export function thirdParty({ siret, code, name, kind, address }: Party): PesElement {
  const [first = '', second = ''] = cutText(name, LONGEST, 2)
  const [street = '', place = ''] = cutText(address.street, LONGEST, 2)
  return block('Tiers', [
    block(
      'InfoTiers',
      value('IdTiers', siret ?? ''),
      value('NatIdTiers', '01'),
      value('RefTiers', code.slice(0, 30)),
      value('CatTiers', CATEGORY[kind] ?? ''),
      value('NatJur', '09'),
      value('TypTiers', '01'),
      value('Nom', first),
      value('ComplNom', second),
    ),
    block(
      'Adresse',
      value('TypAdr', '1'),
      value('Adr2', street),
      value('Adr3', place),
      value('CP', address.postalCode),
      value('Ville', address.city.slice(0, LONGEST)),
      value('CodRes', '0'),
    ),
  ])
}
