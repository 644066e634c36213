import type { Clause } from './clause'

/** A service that is provided lends no agents. */
export const contractStaff: Clause = {
  title: 'Personnel',
  law: [],
  says: [
    'Les agents qui exécutent les prestations restent sous la seule autorité du prestataire, leur employeur. La convention n’emporte ni transfert ni mise à disposition d’agents.',
  ],
}
