import { WorkEnded } from '../keeper/work-ended'

/** Work was stopped because the program quits: nothing is wrong with the place. */
export class BackupStopped extends WorkEnded {}
