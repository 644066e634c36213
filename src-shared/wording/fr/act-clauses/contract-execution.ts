import type { Clause } from './clause'

/** Who does it and who controls it. */
export const contractExecution: Clause = {
  title: 'Exécution et contrôle',
  law: [],
  says: [
    'Le prestataire exécute les prestations avec ses propres moyens. Le bénéficiaire, qui conserve ses attributions, en fixe les objectifs et en contrôle l’exécution. Le prestataire lui en rend compte : [[forme et périodicité]].',
  ],
}
