import { foldText } from '#shared/kernel/fold-text'
import type { CollectivityKind } from '../collectivities/collectivity'

/** Beginnings of the names of kinds, folded; the longest come first where one begins another. */
const KINDS: readonly (readonly [string, CollectivityKind])[] = [
  ['ccas', 'socialCentre'],
  ['cias', 'socialCentre'],
  ['caisse des ecoles', 'schoolFund'],
  ['budget annexe', 'annexedBudget'],
  ['regie', 'annexedBudget'],
  ['communaute de communes', 'communityOfMunicipalities'],
  ['communaute d agglomeration', 'urbanCommunity'],
  ['communaute urbaine', 'largeUrbanCommunity'],
  ['community of municipalities', 'communityOfMunicipalities'],
  ['urban community', 'urbanCommunity'],
  ['commune', 'municipality'],
  ['municipality', 'municipality'],
  ['ville', 'municipality'],
  ['cc', 'communityOfMunicipalities'],
  ['ca', 'urbanCommunity'],
  ['cu', 'largeUrbanCommunity'],
  ['agglomeration', 'urbanCommunity'],
  ['agglo', 'urbanCommunity'],
  ['metropole', 'metropolis'],
  ['metropolis', 'metropolis'],
  ['syndicat', 'syndicate'],
  ['syndicate', 'syndicate'],
  ['sivu', 'syndicate'],
  ['sivom', 'syndicate'],
  ['sivos', 'syndicate'],
  ['smictom', 'syndicate'],
  ['sictom', 'syndicate'],
  ['smirtom', 'syndicate'],
  ['sirtom', 'syndicate'],
  ['smitom', 'syndicate'],
  ['sitom', 'syndicate'],
  ['siaep', 'syndicate'],
  ['smaep', 'syndicate'],
  ['sivosc', 'syndicate'],
  ['siaepa', 'syndicate'],
  ['sirp', 'syndicate'],
  ['pays', 'territoryBody'],
  ['petr', 'territoryBody'],
  ['departement', 'other'],
  ['region', 'other'],
  ['ehpad', 'other'],
  ['association', 'other'],
  ['office de', 'other'],
  ['office public', 'other'],
  ['spl', 'other'],
  ['sem', 'other'],
  ['sdis', 'other'],
  ['cdg', 'other'],
  ['centre de gestion', 'other'],
  ['gip', 'other'],
  ['autre', 'other'],
  ['other', 'other'],
]

/** The kind of body that the first words of a text say; of a bare name none. */
export const kindInName = (text: string): CollectivityKind | undefined => {
  const folded = ` ${foldText(text)} `
  return KINDS.find(([word]) => folded.startsWith(` ${word} `))?.[1]
}
