import type { Clause } from './clause'

/** The posts created or abolished. */
export const changesPosts: Clause = {
  title: 'Tableau des emplois',
  law: ['CGCT L.5211-4-2, transfert'],
  says: ['modifie le tableau des emplois en conséquence : [[emplois créés ou supprimés]]'],
}
