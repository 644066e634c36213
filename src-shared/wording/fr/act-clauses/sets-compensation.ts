import type { Clause } from './clause'

/** How the cost is taken into account. */
export const setsCompensation: Clause = {
  title: 'Attribution de compensation',
  law: ['CGCT L.5211-4-2', 'CGI 1609 nonies C'],
  says: [
    'décide de la prise en compte des effets financiers : [[remboursement, ou imputation sur l’attribution de compensation]]',
  ],
}
