import type { Clause } from './clause'

/** How activities are controlled and evaluated. */
export const loanEvaluation: Clause = {
  title: 'Contrôle et évaluation des activités',
  law: ['Décret 2008-580, art. 2', 'Décret 2008-580, art. 8'],
  says: [
    'L’organisme d’accueil contrôle l’activité de l’agent : [[modalités]].',
    'Chaque année, le responsable direct de l’agent au sein de l’organisme d’accueil conduit un entretien dont le rapport est transmis à l’agent, qui peut y porter ses observations, et à la collectivité d’origine.',
  ],
}
