import type { Clause } from './clause'

/** A commune uses the goods. */
export const usesAssets: Clause = {
  title: 'Recours aux biens partagés',
  law: ['CGCT L.5211-4-3'],
  says: [
    'décide de recourir aux biens partagés par {{lender, the}}, aux conditions du règlement n° {{reference}}, « {{title}} »',
  ],
}
