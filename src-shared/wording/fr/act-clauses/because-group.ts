import type { Clause } from './clause'

/** Why buyers group. */
export const becauseGroup: Clause = {
  title: 'Motif',
  law: ['CCP L.2113-6'],
  says: ['l’intérêt de passer ces marchés conjointement avec d’autres acheteurs'],
}
