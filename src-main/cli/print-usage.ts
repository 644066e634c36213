import { REFUSED, type Output } from './command'
import type { UsageFault } from './request'

/** Prints what is wrong with a request and returns the exit code for it. */
export function printUsage({ say, warn }: Output, faults: readonly UsageFault[]): number {
  for (const { code, ...details } of faults) warn(say(`cli.usage.${code}`, details))
  return REFUSED
}
