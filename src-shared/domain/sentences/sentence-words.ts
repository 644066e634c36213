import { phrases } from '#shared/kernel/phrases'

/** Links of a sentence, without accents: they mean nothing by themselves, in either language. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'a au aux le la les l de du des d en et puis pour chez avec dans sur par sous fait faites passe travaille ' +
    'at the of in on and then for to from by with did spent worked works'
  ).split(' '),
)

/** Words that names share and that people leave out: "Syndicat des eaux de l’Ignon" is also "syndicat eaux ignon". */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'a au aux le la les l de du des d en et sur sous the of'.split(' '),
)

/** What is left of the agent's day. */
export const REST_PHRASES: readonly string[] = phrases(
  'reste, restant, solde, rest, remainder, remaining',
)

/** Time that no body asked for. */
export const COMMON_PHRASES: readonly string[] = phrases(
  'temps commun, commun, reunion, reunions, common time, meeting, meetings',
)

/** All agents together. */
export const EVERYONE_PHRASES: readonly string[] = phrases(
  'tous les agents, tout le monde, toute l equipe, everyone, everybody, all agents, the whole team',
)

/** Nothing was done. */
export const NOTHING_PHRASES: readonly string[] = ['rien', 'nothing']

/** "3 h par jour": what the sentence means anyway. */
export const PER_DAY_PHRASES: readonly string[] = ['par jour', 'per day', 'a day', 'each']

/** Days left out of those that are named. */
export const EXCEPT_PHRASES: readonly string[] = ['sauf', 'hors', 'except', 'but not']

/** Before the name of an agent. */
export const TITLES: ReadonlySet<string> = new Set(
  'm mme mr mrs ms monsieur madame mlle'.split(' '),
)
