import { traitsOf } from '../keys/key-kinds'
import { scenarioSchema } from './scenario'

/** A scenario as it may be kept: nothing in its keys contradicts itself. Faults are on the fields concerned. */
export const scenarioToKeep = scenarioSchema.superRefine(({ suppositions }, context) => {
  suppositions.forEach((one, at) => {
    for (const { code, path } of one.kind === 'key' ? traitsOf(one.key).faults() : [])
      context.addIssue({
        code: 'custom',
        message: `code:${code}`,
        path: ['suppositions', at, 'key', ...path],
      })
  })
})
