import type { Clause } from './clause'

/** Decisions bind once all assemblies ratified them. */
export const ententeDecisions: Clause = {
  title: 'Décisions et ratification',
  law: ['CGCT L.5221-2'],
  says: [
    'Les décisions prises en conférence ne sont exécutoires qu’après avoir été ratifiées par tous les organes délibérants intéressés.',
  ],
}
