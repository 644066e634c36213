import type { Clause } from './clause'

/** Who may punish. */
export const loanDiscipline: Clause = {
  title: 'Discipline',
  law: ['Décret 2008-580, art. 7'],
  says: [
    'La collectivité d’origine exerce le pouvoir disciplinaire. L’organisme d’accueil peut la saisir.',
  ],
}
