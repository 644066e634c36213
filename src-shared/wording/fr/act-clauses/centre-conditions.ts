import type { Clause } from './clause'

/** Under whose instructions the agent works. */
export const centreConditions: Clause = {
  title: 'Conditions de travail',
  law: [],
  says: [
    'L’agent exécute sa mission selon les instructions de la collectivité bénéficiaire, qui lui assure l’accueil, les moyens et la protection de sa santé au travail. Elle signale sans délai toute absence et tout accident au centre de gestion.',
  ],
}
