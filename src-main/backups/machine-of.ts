import { sha256Of } from '../files/sha256-of'

/** Eight letters that a machine puts into the names of its backups, from its recipient. */
export const machineOf = (recipient: string): string => sha256Of(recipient).slice(0, 8)
