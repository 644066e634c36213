import type { Clause } from './clause'

/** Why a host takes an agent. */
export const becauseHost: Clause = {
  title: 'Motif',
  law: ['CGFP L.512-7'],
  says: ['les besoins du service et l’accord de l’agent concerné'],
}
