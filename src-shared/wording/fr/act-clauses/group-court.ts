import type { Clause } from './clause'

/** Who goes to court for the group, and to which. */
export const groupCourt: Clause = {
  title: 'Représentation en justice et litiges',
  law: ['CJA R.312-11', 'CJA R.221-3'],
  says: [
    'Le coordonnateur représente le groupement dans les litiges nés des opérations qui lui sont confiées. Les litiges entre membres sont portés, à défaut d’accord amiable, devant {{court}}.',
  ],
}
