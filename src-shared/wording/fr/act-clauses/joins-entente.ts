import type { Clause } from './clause'

/** A party comes to the entente. */
export const joinsEntente: Clause = {
  title: 'Constitution de l’entente',
  law: ['CGCT L.5221-1'],
  says: ['approuve l’entente « {{title}} » et la convention n° {{reference}} qui l’organise'],
}
