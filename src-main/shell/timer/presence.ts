import { powerMonitor } from 'electron'

/** How often somebody is looked for, in milliseconds. */
const EVERY = 30_000

/**
 * Tells, from now on, how many seconds ago somebody was at the computer: twice a minute, and when it is locked, unlocked,
 * put to sleep or woken. While it is locked or asleep nobody is there, whatever moves.
 */
export function watchPresence(report: (idle: number) => void): void {
  const reasons = new Set<'locked' | 'asleep'>()
  const leave = (reason: 'locked' | 'asleep') => (): void => {
    if (reasons.size === 0) report(0)
    reasons.add(reason)
  }
  const comeBack = (reason: 'locked' | 'asleep') => (): void => {
    reasons.delete(reason)
    if (reasons.size === 0) report(0)
  }
  const look = (): void => {
    if (reasons.size === 0) report(powerMonitor.getSystemIdleTime())
  }
  powerMonitor.on('lock-screen', leave('locked'))
  powerMonitor.on('unlock-screen', comeBack('locked'))
  powerMonitor.on('suspend', leave('asleep'))
  powerMonitor.on('resume', comeBack('asleep'))
  setInterval(look, EVERY)
  look()
}
