import type { Clause } from './clause'

/** Who sets the conditions of work. */
export const loanConditions: Clause = {
  title: 'Conditions d’emploi',
  law: ['Décret 2008-580, art. 2', 'Décret 2008-580, art. 6'],
  says: [
    'L’organisme d’accueil fixe les conditions de travail de l’agent : [[lieu, horaires, responsable direct, moyens]].',
  ],
}
