import type { Clause } from './clause'

/** Those who sit in the conference. */
export const namesConference: Clause = {
  title: 'Représentants à la conférence',
  law: ['CGCT L.5221-2', 'CGCT L.2121-21'],
  says: [
    'désigne ses représentants à la conférence : [[noms ; au scrutin secret à défaut d’autre composition convenue]]',
  ],
}
