import { success } from '#shared/kernel/result'
import type { KeeperPort, Kept } from './ports'
import { publishedParameters } from './published-parameters'

/** Adds the published figures that the territory has no value of from that day on; what was corrected stays. */
export const takePublishedParameters = ({ keeper }: KeeperPort): Kept =>
  keeper.accept(() => {
    const known = [...keeper.registers().parameters.values()]
    const lacking = publishedParameters().filter(
      ({ id, code, from }) =>
        !known.some((one) => one.id === id || (one.code === code && one.from === from)),
    )
    return success({
      label: { verb: 'takePublishedParameters', subject: '', when: null },
      changes: lacking.map((after) => ({
        table: 'parameters',
        id: after.id,
        before: null,
        after,
      })),
    })
  })
