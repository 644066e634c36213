import type { Clause } from './clause'

/** Where, when and by what means the work is done. */
export const conditions: Clause = {
  title: 'Conditions d’exercice',
  law: [],
  says: [
    'Lieux, horaires, organisation du travail, consignes et moyens matériels : [[conditions arrêtées par les parties]].',
    'Les heures et les unités réalisées sont saisies par la collectivité d’origine et constatées par chaque bénéficiaire.',
  ],
}
