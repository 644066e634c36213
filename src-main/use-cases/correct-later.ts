import { success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { nameOfAgent } from './name-of-agent'
import { planLateHours } from './plan-late-hours'
import type { Kept, SigningPorts } from './ports'
import { severalNames } from './several-names'

/** Keeps changed hours of settled months as late ones: all of them in one change, or none. */
export const correctLater = (ports: SigningPorts, asked: DeskInput<'correctLater'>): Kept =>
  ports.keeper.accept(async () => {
    const plan = await planLateHours(ports, asked)
    if (!plan.ok) return plan
    const { adjustments, changes } = plan.value
    const registers = ports.keeper.registers()
    const names = [...new Set(adjustments.map(({ agentId }) => nameOfAgent(registers, agentId)))]
    const [when = null] = adjustments.map(({ day }) => day).sort()
    return success({
      label: { verb: 'recordLateTime', subject: severalNames(names), when },
      changes,
    })
  })
