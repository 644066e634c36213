import type { Clause } from './clause'

/** Who may sign. */
export const authorises: Clause = {
  title: 'Autorisation de signer',
  law: [],
  says: [
    'autorise {{executive}} à signer la convention, ainsi que les actes nécessaires à son exécution',
  ],
}
