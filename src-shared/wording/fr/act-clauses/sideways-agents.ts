import type { Clause } from './clause'

/** Who employs and pays the agents of the service. */
export const sidewaysAgents: Clause = {
  title: 'Situation des agents',
  law: [],
  says: [
    'Les agents du service restent employés et rémunérés par la collectivité d’origine, dont ils relèvent pour leur carrière, leur évaluation, leur formation, leurs congés et la discipline.',
  ],
}
