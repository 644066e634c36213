import type { Clause } from './clause'

/** How it is contested, before which court. */
export const contested: Clause = {
  title: 'Voies et délais de contestation',
  law: ['CJA R.421-1', 'CJA R.221-3'],
  says: [
    'La présente délibération peut être contestée devant {{bodyCourt}} dans les deux mois qui suivent sa publication.',
  ],
}
