import { powerMonitor } from 'electron'

/** How often the use of the computer is tested, in milliseconds. */
const EVERY = 30_000

/**
 * Reports, from now on, how many seconds ago the computer was used: twice a minute, and when it is locked, unlocked,
 * suspended or resumed. While it is locked or suspended it is not in use, whatever moves.
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
