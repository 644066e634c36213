import { foldText } from '#shared/kernel/fold-text'

/** Words of titles that name an absence, folded. */
const WORDS: ReadonlySet<string> = new Set([
  ...['conge', 'conges', 'rtt', 'cp', 'vacances', 'repos', 'recuperation', 'recup', 'asa'],
  ...['absence', 'absent', 'absente', 'maladie', 'malade', 'arret', 'autorisation'],
  ...['formation', 'formations', 'stage', 'cnfpt', 'reunion', 'seminaire'],
  ...['leave', 'holiday', 'holidays', 'vacation', 'sick', 'sickness', 'training', 'meeting'],
])

/** Whether a title names an absence: leave, sickness, training, a meeting. */
export const namesAbsence = (title: string): boolean =>
  foldText(title)
    .split(/[^a-z0-9]+/)
    .some((word) => WORDS.has(word))
