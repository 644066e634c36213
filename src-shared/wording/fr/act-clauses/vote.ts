import type { Clause } from './clause'

/** How the assembly voted. */
export const vote: Clause = {
  title: 'Vote',
  law: ['CGCT L.2121-20', 'CGCT L.2121-21'],
  says: [
    'Suffrages exprimés : [[nombre]]. Pour : [[voix]]. Contre : [[voix]]. Abstentions : [[voix]].',
  ],
}
