import type { Clause } from './clause'

/** Why a service is lent, as the law has it. */
export const becauseLending: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'l’intérêt que présente cette mise à disposition dans le cadre d’une bonne organisation des services',
  ],
}
