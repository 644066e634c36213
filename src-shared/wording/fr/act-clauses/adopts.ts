import type { Clause } from './clause'

/** The règlement is adopted. */
export const adopts: Clause = {
  title: 'Adoption du règlement',
  law: ['CGCT L.5211-4-3'],
  says: [
    'adopte le règlement de mise à disposition n° {{reference}}, « {{title}} », et ses tarifs',
  ],
}
