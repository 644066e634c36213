import type { CollectivityKind } from '../collectivities/collectivity'

/** Usual words for a body of each kind before its name, folded and without links: "mairie de Léry", "com com". */
export const KIND_WORDS: Readonly<Record<CollectivityKind, readonly string[]>> = {
  municipality: ['commune', 'mairie', 'ville', 'village', 'municipality', 'town'],
  communityOfMunicipalities: ['cc', 'com com', 'comcom', 'communaute communes', 'interco'],
  urbanCommunity: ['ca', 'agglo', 'communaute agglomeration'],
  largeUrbanCommunity: ['cu', 'communaute urbaine'],
  metropolis: ['metropole', 'metropolis'],
  syndicate: ['syndicat', 'syndicate'],
  territoryBody: ['petr', 'pays'],
  socialCentre: ['ccas', 'cias'],
  schoolFund: ['caisse des ecoles'],
  annexedBudget: ['budget annexe', 'regie'],
  other: [],
}

/** First words of names that say the kind: "SIVOM du Haut-Ignon" is also "syndicat du Haut-Ignon". */
export const LEADING_KIND_WORDS: ReadonlySet<string> = new Set(
  'cc ca cu petr commune ville syndicat sivom sivu sivos smictom sictom siaep spanc'.split(' '),
)
