import type { Clause } from './clause'

/** The conference in which the parties debate. */
export const ententeConference: Clause = {
  title: 'Conférence',
  law: ['CGCT L.5221-2'],
  says: [
    'Les questions d’intérêt commun sont débattues dans une conférence. Sa composition est la suivante : [[composition convenue ; à défaut, trois membres désignés au scrutin secret par chaque organe délibérant]].',
  ],
}
