import type { Clause } from './clause'

/** What becomes of the agents of a service lent. */
export const agentsSituation: Clause = {
  title: 'Situation des agents',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'Les agents affectés au service ou à la partie de service sont mis à disposition du bénéficiaire de plein droit, à titre individuel et sans limitation de durée, aussi longtemps que la convention s’applique.',
    'Ils restent employés et rémunérés par la collectivité d’origine, dont ils relèvent pour leur carrière, leur évaluation, leur formation, leurs congés et la discipline.',
  ],
}
