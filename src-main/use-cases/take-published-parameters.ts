import { success, type Result } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Ports } from './ports'
import { publishedParameters } from './published-parameters'

/** Adds the published figures that the territory has no value of from that day on; what was corrected stays. */
export const takePublishedParameters = ({
  keeper,
}: Pick<Ports, 'keeper'>): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const known = [...keeper.registers().parameters.values()]
    const lacking = publishedParameters().filter(
      ({ id, code, from }) =>
        !known.some((one) => one.id === id || (one.code === code && one.from === from)),
    )
    return Promise.resolve(
      success({
        label: { verb: 'takePublishedParameters', subject: '', when: null },
        changes: lacking.map((after) => ({
          table: 'parameters',
          id: after.id,
          before: null,
          after,
        })),
      }),
    )
  })
