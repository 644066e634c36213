import type { Clause } from './clause'

/** Who was there, who voted for whom. */
export const presence: Clause = {
  title: 'Présents, pouvoirs et quorum',
  law: ['CGCT L.2121-17', 'CGCT L.2121-20'],
  says: [
    'Membres en exercice : [[nombre]]. Présents : [[nombre et noms]]. Absents ayant donné pouvoir : [[nom de chacun, et de qui le reçoit]]. Autres absents : [[noms]]. Le quorum est atteint. Votants, pouvoirs compris : [[nombre]].',
  ],
}
