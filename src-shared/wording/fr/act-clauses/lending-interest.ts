import type { Clause } from './clause'

/** Why lending serves the good organisation of services, as the law has it. */
export const lendingInterest: Clause = {
  title: 'Intérêt de la mise à disposition',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'Cette mise à disposition présente un intérêt dans le cadre d’une bonne organisation des services : [[motifs propres au service]].',
  ],
}
