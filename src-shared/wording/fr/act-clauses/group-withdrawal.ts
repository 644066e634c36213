import type { Clause } from './clause'

/** How members of a group come and go. */
export const groupWithdrawal: Clause = {
  title: 'Adhésion et retrait',
  law: ['CCP L.2113-7'],
  says: [
    'Un nouveau membre est admis par avenant, avant le lancement d’une procédure à laquelle il participe. Un membre se retire par délibération, notifiée au coordonnateur ; il reste tenu des marchés en cours pour sa part.',
  ],
}
